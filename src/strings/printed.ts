/** Below what is printed. In a file of its own: the script that every page has needs no other word. */
export const printed = (address: string, day: string): string => `网址：${address}；打印日期：${day}`;
