import { picturesOf } from "./pictures.ts";
import { Run } from "./run.ts";
import { obey } from "./working.ts";

obey(async () => ({
  make: (settings, train, test) =>
    new Run(settings, picturesOf(train), picturesOf(test)),
}));
