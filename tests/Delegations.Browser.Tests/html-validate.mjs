// Asks html-validate about files. Its own command needs a newer Node than the tests do.
import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";

const [config, ...files] = process.argv.slice(2);
const validator = new HtmlValidate(JSON.parse(readFileSync(config, "utf8")));
let broken = false;
for (const file of files) {
  const report = await validator.validateString(readFileSync(file, "utf8"), file);
  for (const result of report.results) {
    for (const message of result.messages) {
      broken = true;
      console.log(`${file}:${message.line}:${message.column}: ${message.ruleId}: ${message.message}`);
    }
  }
}

process.exitCode = broken ? 1 : 0;
