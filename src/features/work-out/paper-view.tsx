/** Paper drawn on the screen: the fifth drawer, beside PDF, Word, HTML page and text. */

import type { CSSProperties } from "react";
import type { Paper, PaperBlock } from "../../documents/paper.ts";
import type { LightBlock, Run } from "../../press/light-text.ts";
import styles from "./paper-view.module.css";

/** Its title is a heading of level 3, since it stands in a section of a page. */
export function PaperView({ paper }: { readonly paper: Paper }) {
  return (
    <article className={styles.paper} lang="nl">
      <header>
        <p className={styles.organisation} dir="auto">
          {paper.organisation}
        </p>
        <h3 className={styles.title} dir="auto">
          {paper.title}
        </h3>
      </header>
      {paper.blocks.map((block, place) => (
        // A paper is drawn whole and never rearranged: the place of a block is its name.
        <Block key={place} block={block} />
      ))}
    </article>
  );
}

function Block({ block }: { readonly block: PaperBlock }) {
  switch (block.kind) {
    case "heading":
      return <Heading block={block} />;
    case "appendices":
      return <hr className={styles.appendices} />;
    case "text":
      return (
        <div className={block.muted ? styles.muted : styles.text}>
          <LightText blocks={block.blocks} />
        </div>
      );
    case "facts":
      return <Facts rows={block.rows} />;
    case "box":
      return <Box block={block} />;
    case "table":
      return <Table block={block} />;
    case "part":
    case "contents":
    case "form":
    case "lines":
      // Only of papers that are printed; a verslag has none.
      return null;
  }
}

type Of<Kind extends PaperBlock["kind"]> = { readonly block: Extract<PaperBlock, { kind: Kind }> };

function Heading({ block: { level, number, text } }: Of<"heading">) {
  const Tag = level === 2 ? "h4" : "h5";
  return (
    <Tag className={level === 2 ? styles.heading : styles.subheading}>
      {number !== "" && <span className={styles.number}>{number} </span>}
      <span dir="auto">{text}</span>
    </Tag>
  );
}

function Facts({ rows }: { readonly rows: Of<"facts">["block"]["rows"] }) {
  return (
    <dl className={styles.facts}>
      {rows.map(({ label, lines }) => (
        <div key={label} className={styles.fact}>
          <dt>{label}</dt>
          {lines.map((line, place) => (
            <dd key={`${place} ${line}`} dir="auto">
              {line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Box({ block: { tone, label, blocks, remarks } }: Of<"box">) {
  return (
    <div className={styles.box} data-tone={tone}>
      {label !== "" && <p className={styles.label}>{label}</p>}
      <LightText blocks={blocks} />
      {remarks.map((remark) => (
        <p key={remark} className={styles.muted} dir="auto">
          {remark}
        </p>
      ))}
    </div>
  );
}

/** Under one another on a phone: roles keep it a table there, which display would take from a real one. */
function Table({ block: { columns, rows } }: Of<"table">) {
  const shares = { "--columns": columns.map(({ share }) => `${share}fr`).join(" ") } as CSSProperties;
  return (
    <div role="table" className={styles.table} style={shares}>
      <div role="row" className={styles.head}>
        {columns.map(({ title }) => (
          <span key={title} role="columnheader">
            {title}
          </span>
        ))}
      </div>
      {rows.map((cells, place) => (
        <div key={place} role="row" className={styles.row}>
          {cells.map((runs, column) => (
            <span
              key={columns[column]?.title}
              role={column === 0 ? "rowheader" : "cell"}
              className={styles.cell}
              data-title={columns[column]?.title}
              dir="auto"
            >
              <Runs runs={runs} />
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

function LightText({ blocks }: { readonly blocks: readonly LightBlock[] }) {
  return blocks.map((block, place) =>
    block.kind === "list" ? (
      <ul key={place} className={styles.list}>
        {block.items.map((runs, item) => (
          <li key={item} dir="auto">
            <Runs runs={runs} />
          </li>
        ))}
      </ul>
    ) : (
      <p key={place} dir="auto">
        <Runs runs={block.runs} />
      </p>
    ),
  );
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, href, bold }, place) => {
    const words = bold ? <strong>{text}</strong> : text;
    if (href === undefined) return <span key={place}>{words}</span>;
    return (
      <a key={place} href={href} target="_blank" rel="noreferrer">
        {words}
      </a>
    );
  });
}
