import type { KnipConfig } from "knip";

const withoutExamples = (text: string) =>
  text.replace(/^```[\s\S]*?^```/gm, "");

export default {
  // What a lesson shows is used by its text.
  compilers: {
    mdx: (text: string) =>
      [...withoutExamples(text).matchAll(/^import[^;]+;/gm)].join("\n"),
  },
  ignoreExportsUsedInFile: {
    interface: true,
    type: true,
  },
  workspaces: {
    ".": {
      entry: [
        "tools/*.ts",
        "tools/hostile/rows/*.ts",
        "tools/fuzz/child.ts",
        "bench/run.ts",
        "bench/to98/engine.ts",
        "bench/peers/javascript/{brain,convnet,engine,fma,nn,plain,tfjs}.ts",
        "content/*/*/checks.ts",
        "content/*/*/figure.svelte",
        "content/*/*/lesson.mdx",
      ],
      project: [
        "{tools,bench}/**/*.ts",
        "content/*/*/*.{ts,svelte,mdx}",
        "!content/*/*/starter.ts",
      ],
      ignoreBinaries: ["apt-get"],
      ignoreDependencies: ["@biomejs/biome", "prettier", "svelte-check"],
    },
    "packages/*": {
      project: ["{src,tests}/**/*.ts", "!tests/fixture/**"],
    },
    "packages/engine": {
      entry: ["build.ts", "profile.ts"],
      project: ["*.ts", "{src,tests}/**/*.ts"],
    },
    "packages/figures": {
      project: "src/**/*.{ts,svelte}",
    },
    "packages/sandbox": {
      entry: [
        "build.ts",
        "src/runner/{child,worker}.ts",
        "src/browser/frame.ts",
        "tests/page.ts",
      ],
      project: ["*.ts", "{src,tests}/**/*.ts"],
    },
    "apps/cli": {
      project: ["bin/*.mjs", "{src,tests}/**/*.ts"],
    },
    "apps/site": {
      entry: ["e2e/*.e2e.ts"],
      project: "{src,plugins,e2e}/**/*.{ts,mjs,svelte,astro,mdx}",
      ignore: "src/graduation/folder/**",
      ignoreDependencies: ["@astrojs/check", "@fontsource.*", "pagefind"],
    },
  },
} satisfies KnipConfig;
