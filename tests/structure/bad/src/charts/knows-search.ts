import "../search/fold.ts";
