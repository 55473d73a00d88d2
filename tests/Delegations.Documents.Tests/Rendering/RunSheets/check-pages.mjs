// Prints a line for each fault that html-validate finds in pages: check-pages.mjs ROOT FILE…
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import path from "node:path";

const [root, ...files] = process.argv.slice(2);
const { HtmlValidate, StaticConfigLoader } = createRequire(path.join(root, "package.json"))("html-validate");
const checker = new HtmlValidate(new StaticConfigLoader({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  // A style sheet inside the page is what makes it one file.
  rules: { "no-inline-style": "off" },
}));
for (const file of files) {
  const report = await checker.validateString(readFileSync(file, "utf8"), path.basename(file));
  for (const result of report.results) {
    for (const message of result.messages) {
      console.log(`${path.basename(file)}:${message.line}:${message.column} ${message.ruleId} ${message.message}`);
    }
  }
}
