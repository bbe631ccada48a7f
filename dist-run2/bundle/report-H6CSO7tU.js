export { r as reportCommand } from "./report-By_rfLGD.js";
