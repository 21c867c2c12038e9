import { PALETTE } from "./palette.ts";
import { TYPE_SIZE } from "./svg.ts";

/** Of a headline, in user units. */
export const HEAD_SIZE = 19;

/** The style sheet in the file of every chart. It holds no "<" and no "&": hosts allow it by the hash of its text. */
export const FILE_STYLE = [
  "svg{overflow:visible}",
  `text{font:${TYPE_SIZE}px "Source Sans 3","Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;fill:${PALETTE.ink}}`,
  `.head{font-size:${HEAD_SIZE}px;font-weight:700}`,
  ".value{font-weight:600}",
  `.quiet{fill:${PALETTE.soft}}`,
  `.first{fill:${PALETTE.data}}`,
  `.rest{fill:${PALETTE["data-rest"]}}`,
  `.second{stroke:${PALETTE["data-2"]};stroke-width:1.5}`,
  `.hatching{fill:none;stroke:${PALETTE["data-2"]};stroke-width:2.5}`,
  `.whole{fill:none;stroke:${PALETTE.ink};stroke-width:1.5}`,
  `.ring{fill:${PALETTE.paper};stroke:${PALETTE.data};stroke-width:2.5}`,
  `.stem{stroke:${PALETTE.data};stroke-width:2.5}`,
  `.stem.rest{stroke:${PALETTE["data-rest"]}}`,
  `.zero{stroke:${PALETTE.ink}}`,
  `.mark{stroke:${PALETTE.ink};stroke-width:2.5}`,
  `.square.second{fill:none}`,
  `.square.rest{fill:none;stroke:${PALETTE["data-rest"]};stroke-width:1.5}`,
].join("");
