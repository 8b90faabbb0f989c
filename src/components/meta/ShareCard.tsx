import { benefits, measures, topics, type Measure } from '../../rules/index.ts';
import type { AboutProvision } from '../../data/about-provision.ts';
import { kinds, measurePage, meta, site } from '../../strings/index.ts';
import { SHARE_IMAGE } from './page-meta.ts';

/** As in styles/tokens.css, which is not at hand where the image is drawn. */
const COLOUR = {
  ground: '#10304f',
  bar: '#16395c',
  text: '#ffffff',
  soft: '#b9d6f2',
  notice: '#fff7e6',
  open: '#7f4f00',
};
/** All that is written stands in the middle square, which is what a messenger keeps of it. */
const COLUMN = SHARE_IMAGE.height - 30;
/** On both sides of it, as in the icon: the heights of what stands there, and nothing in the middle. */
const BARS = [180, 330, 240, 420, 0, 0, 0, 0, 0, 0, 0, 0, 0, 360, 480, 270, 390];

interface Line {
  readonly label?: string;
  readonly words: string;
  readonly kind?: string;
}

interface Props {
  readonly above: string;
  readonly title: string;
  readonly lines: readonly Line[];
  /** A sentence of the text, shown whole in place of a large title. */
  readonly quotation?: string;
}

/** In pixels, so that a sentence fills its square and stays within it. */
const letterSize = ({ length }: string): number => Math.min(40, Math.floor(370 / Math.sqrt(length)));

const ShareCard = ({ above, title, lines, quotation }: Props) => (
  <div style={{ display: 'flex', width: '100%', height: '100%', background: COLOUR.ground, color: COLOUR.text }}>
    <div style={{ position: 'absolute', left: 0, bottom: 70, display: 'flex', alignItems: 'flex-end', gap: 24 }}>
      {BARS.map((height) => (
        <div style={{ width: 48, height, background: COLOUR.bar }} />
      ))}
    </div>
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 20,
        width: COLUMN,
        margin: '0 auto',
        paddingBottom: 70,
        textAlign: 'center',
      }}
    >
      <div style={{ fontSize: 28, color: COLOUR.soft }}>{above}</div>
      <div
        style={{
          fontSize: quotation === undefined ? 54 : 32,
          fontWeight: 700,
          lineHeight: 1.3,
          whiteSpace: 'pre-wrap',
          textWrap: 'balance',
        }}
      >
        {title}
      </div>
      {quotation !== undefined && (
        <div style={{ fontSize: letterSize(quotation), lineHeight: 1.5, textAlign: 'left' }}>{quotation}</div>
      )}
      <div style={{ display: 'flex', flexDirection: 'column', gap: 14 }}>
        {lines.map(({ label, words, kind }) => (
          <div style={{ display: 'flex', flexDirection: 'column', alignItems: 'center' }}>
            {label !== undefined && (
              <div style={{ display: 'flex', alignItems: 'center', gap: 12, fontSize: 24, color: COLOUR.soft }}>
                {label}
                {kind !== undefined && (
                  <div style={{ padding: '0 10px', border: `2px solid ${COLOUR.soft}`, borderRadius: 8, fontSize: 20 }}>
                    {kind}
                  </div>
                )}
              </div>
            )}
            <div style={{ fontSize: 26, fontWeight: 700, textWrap: 'balance' }}>{words}</div>
          </div>
        ))}
      </div>
    </div>
    <div
      style={{
        position: 'absolute',
        left: 0,
        bottom: 0,
        display: 'flex',
        justifyContent: 'center',
        alignItems: 'center',
        width: '100%',
        height: 70,
        background: COLOUR.notice,
        color: COLOUR.open,
        fontSize: 28,
        fontWeight: 700,
      }}
    >
      {`${meta.draft} · ${meta.notOfficial}`}
    </div>
  </div>
);

/** A measure: its topic, its title, and of each benefit how much in the words of the text. */
export const measureCard = ({ number, title, topic, benefits }: Measure) => (
  <ShareCard
    above={`${measurePage.numbered(number)} · ${topics.find((each) => each.number === topic)?.title ?? ''}`}
    title={title}
    lines={benefits.map((benefit) => ({
      label: benefit.title,
      kind: kinds[benefit.kind].name,
      words: benefit.headlines.map((headline) => `“${headline}”`).join(''),
    }))}
  />
);

/** A sentence in its own words, so that the card of a messenger answers already. */
export const provisionCard = ({ place, subject, provision }: AboutProvision) => (
  <ShareCard above={place} title={subject} quotation={provision.text} lines={[]} />
);

/** The site itself, for every page without an image of its own. */
export const siteCard = () => (
  <ShareCard
    above={meta.imageNote}
    title={site.name.replace(site.shortName, `\n${site.shortName}`)}
    lines={[{ words: meta.counts(topics.length, measures.length, benefits.length) }]}
  />
);
