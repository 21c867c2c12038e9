export const later = () => import("../site/routes.ts");
