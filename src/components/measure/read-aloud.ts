// Loaded where a reader has chosen the simple version alone: reads the head of a measure in the voice of the device.
import { care } from '../../strings/care.ts';

/** Of Mandarin where there is one: zh-CN, zh_CN, cmn-Hans-CN. */
const chineseVoice = (): SpeechSynthesisVoice | undefined => {
  const voices = speechSynthesis.getVoices().filter(({ lang }) => /^(?:zh|cmn)(?:[-_]|$)/iu.test(lang));
  return voices.find(({ lang }) => /CN/iu.test(lang)) ?? voices[0];
};

/** Puts the button before what is folded in the simple version. */
export const offerReading = (rest: Element): void => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'read-aloud in-care';
  button.textContent = care.read;
  button.hidden = !chineseVoice();
  rest.before(button);
  // Some browsers know their voices only after a while.
  speechSynthesis.addEventListener('voiceschanged', () => (button.hidden = !chineseVoice()));
  addEventListener('pagehide', () => speechSynthesis.cancel());
  const end = (): void => {
    button.textContent = care.read;
  };
  button.addEventListener('click', () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
      end();
      return;
    }
    const read = ['h1', '.lead', '.audience', '.key-facts'].map((part) => `main header ${part}`);
    const parts = [...document.querySelectorAll(read.join())];
    const speech = new SpeechSynthesisUtterance(parts.map((each) => each.textContent.trim()).join('。'));
    speech.lang = 'zh-CN';
    speech.voice = chineseVoice() ?? null;
    for (const event of ['end', 'error']) speech.addEventListener(event, end);
    button.textContent = care.stop;
    speechSynthesis.speak(speech);
  });
};
