export { share } from "../derive/share.ts";
