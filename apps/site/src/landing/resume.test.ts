import { expect, test } from "vitest";
import { resume } from "./resume.ts";

const stops = ["1.1", "3.1", "4.3"].map((id) => ({
  id,
  title: `Exercise ${id}`,
  url: `/exercises/${id}/`,
}));
const open = (id: string) => ({ id, passed: false });
const passed = (id: string) => ({ id, passed: true });

test("somebody new is sent nowhere in particular", () => {
  expect(resume(stops, [])).toBeUndefined();
});

test("who left an exercise open comes back to it", () => {
  const visits = [open("3.1"), passed("1.1")];
  expect(resume(stops, visits)?.id).toBe("3.1");
});

test("who passed goes on to the next one", () => {
  expect(resume(stops, [passed("1.1")])?.id).toBe("3.1");
});

test("after the last exercise come those that were skipped", () => {
  expect(resume(stops, [passed("4.3"), passed("3.1")])?.id).toBe("1.1");
});

test("who passed everything has nowhere to continue", () => {
  expect(
    resume(
      stops,
      stops.map(({ id }) => passed(id)),
    ),
  ).toBeUndefined();
});

test("an exercise that the course no longer has is passed over", () => {
  expect(resume(stops, [open("9.9"), open("3.1")])?.id).toBe("3.1");
});
