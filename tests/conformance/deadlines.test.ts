import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { z } from 'zod';

import { addPeriod, announcement, deadlineEnd, holidaysInThuringia, nextWorkingDay, retrievalWindowEnd, singlePointReceipt, thuringiaCalendar, type AnnouncementInput } from '#standards/deadlines';

const file = new URL('../../../shared/conformance/deadlines/vectors.json', import.meta.url);
const present = existsSync(file);

const Vector = z.object({
  rule: z.string(),
  start: z.string(),
  bekanntgabe: z.string().optional(),
  frist_monate: z.number().optional(),
  frist_ende_roh: z.string().optional(),
  frist_ende: z.string().optional(),
  ende_roh: z.string().optional(),
  ende: z.string().optional(),
  tage: z.number().optional(),
  eingang_zustaendige_behoerde: z.string().optional(),
  frist_gewahrt_am: z.string().optional(),
  ende_ohne: z.string().optional(),
  ende_mit: z.string().optional(),
});
type Vector = z.infer<typeof Vector>;
const Corpus = z.object({ feiertage_th: z.record(z.string(), z.record(z.string(), z.string())), vectors: z.array(Vector) });

const calendar = thuringiaCalendar({ fronleichnam: false });
const withFronleichnam = thuringiaCalendar({ fronleichnam: true });

const announcementInputs: Record<string, (start: string) => AnnouncementInput> = {
  post_inland: (start) => ({ regime: 'VwVfG', channel: 'postInland', postedOn: start, calendar }),
  elektronisch_uebermittelt: (start) => ({ regime: 'VwVfG', channel: 'electronic', sentOn: start, calendar }),
  postfach_nutzerkonto: (start) => ({ regime: 'OZG', channel: 'mailbox', providedOn: start, calendar }),
  sgbx_abruf_portal: (start) => ({ regime: 'SGB X', channel: 'portalRetrieval', noticeSentOn: start, calendar }),
  ao_datenabruf: (start) => ({ regime: 'AO', channel: 'portalRetrieval', providedOn: start, calendar }),
  abruf_portal: (start) => ({ regime: 'VwVfG', channel: 'portalRetrieval', retrievedOn: start, calendar }),
  einheitliche_stelle_ausland_post: (start) => ({ regime: 'VwVfG', channel: 'postAbroad', singlePoint: true, postedOn: start, calendar }),
};

/** What the platform says for a vector, in the shape of the vector. */
function computed(vector: Vector): Partial<Vector> {
  const { rule, start } = vector;
  const input = announcementInputs[rule];
  if (input) {
    const { announcedOn } = announcement(input(start));
    assert.ok(announcedOn);
    const period = { months: vector.frist_monate ?? 0 };
    return { bekanntgabe: announcedOn, frist_ende_roh: addPeriod(announcedOn, period), frist_ende: deadlineEnd(announcedOn, period, { calendar, shift: true }) };
  }
  switch (rule) {
    case 'abruf_fenster_ende':
      return { ende: retrievalWindowEnd(start) };
    case 'genehmigungsfiktion_3m':
      return { ende_roh: addPeriod(start, { months: 3 }), ende: deadlineEnd(start, { months: 3 }, { calendar, shift: true }) };
    case 'behoerdliche_frist_tage': {
      const period = { days: vector.tage ?? 0 };
      return { ende_roh: addPeriod(start, period), ende: deadlineEnd(start, period, { calendar, shift: true }) };
    }
    case 'einheitliche_stelle_eingang': {
      const receipt = singlePointReceipt(start);
      return { eingang_zustaendige_behoerde: receipt.receivedByAuthorityOn, frist_gewahrt_am: receipt.deadlineKeptOn };
    }
    case 'fronleichnam':
      return { ende_ohne: nextWorkingDay(start, calendar), ende_mit: nextWorkingDay(start, withFronleichnam) };
    default:
      throw new Error(`the corpus has a rule this test does not know: ${rule}`);
  }
}

describe('outside deadline vectors', { skip: present ? false : 'the outside corpus is not beside the repository' }, () => {
  const corpus = present ? Corpus.parse(JSON.parse(readFileSync(file, 'utf8'))) : { feiertage_th: {}, vectors: [] };

  it('has all 46 cases', () => {
    assert.equal(corpus.vectors.length, 46);
  });
  for (const [index, vector] of corpus.vectors.entries()) {
    it(`agrees on case ${index}: ${vector.rule} from ${vector.start}`, () => {
      const answer = computed(vector);
      assert.ok(Object.keys(answer).length > 0);
      assert.deepEqual(answer, Object.fromEntries(Object.keys(answer).map((key) => [key, vector[key as keyof Vector]])));
    });
  }
  for (const [year, holidays] of Object.entries(corpus.feiertage_th)) {
    it(`agrees on the holidays of ${year}`, () => {
      const own = Object.fromEntries(holidaysInThuringia(Number(year), { fronleichnam: false }).map(({ day, name }) => [day, name.de]));
      assert.deepEqual(own, holidays);
    });
  }
});
