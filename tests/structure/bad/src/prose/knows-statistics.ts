export { share } from "../statistics/share.ts";
