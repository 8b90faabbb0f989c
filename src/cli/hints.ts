/** A line of a JSON text that is set over several lines: it opens or closes something, or ends with a comma. */
const PIECE = /^(?:[{[]|"[^"]*"\s*:.*[,{[]|[}\]],?)$/;

/**
 * Watches the lines that are no JSON for a reason that explains many of them at once. What it returns is a sentence for
 * standard error, the first time that the reason is plain, and undefined at any other.
 */
export const hintsOn = (): ((line: string, isJson: boolean) => string | undefined) => {
  let isHinted = false;
  let pieces = 0;
  return (line, isJson) => {
    if (isHinted || isJson) {
      pieces = 0;
      return undefined;
    }
    pieces = PIECE.test(line.trim()) ? pieces + 1 : 0;
    const hint = line.includes('\0') ? UTF_16 : pieces === 2 ? SEVERAL_LINES : undefined;
    isHinted = hint !== undefined;
    return hint;
  };
};

const UTF_16 = '文件像是 UTF-16 编码（PowerShell 的 > 会这样写），请另存为 UTF-8。';
const SEVERAL_LINES = '这是多行的 JSON，请每个对象占一行，例如先用 jq -c . 转换。';
