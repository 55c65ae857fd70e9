import { FileReadings } from '../../components/FileReadings.tsx';
import { LetterView } from '../../components/LetterView.tsx';
import { OpenLetter } from '../../components/OpenLetter.tsx';
import { OpenedFiles } from '../../utils/browser/opened-files.ts';
import { letterInFile, letterInText } from '../../utils/browser/read-files.ts';
import { today } from '../../utils/browser/today.ts';
import type { Words } from '../../utils/words.ts';

let opened: OpenedFiles | null = null;

/** Letters from files and pasted text, and the one that the person picks of them. */
export async function openPart(words: Words, again: () => void, safely: (work: Promise<void>) => void) {
  opened ??= new OpenedFiles(again);
  const files = opened;
  const { readings, shown } = files;
  return (
    <>
      <OpenLetter
        onFiles={(chosen) =>
          safely(files.open(chosen.map((file) => ({ name: file.name, read: () => letterInFile(file) }))))
        }
        onText={(text) => safely(files.open([{ name: words('open_pasted'), read: () => letterInText(text) }]))}
      />
      <FileReadings
        readings={readings}
        shown={shown?.place ?? null}
        onShow={(place) => safely(files.show(place))}
        onCancel={() => files.cancel()}
      />
      {shown !== null && (
        <LetterView
          inView={shown.inView}
          today={today()}
          tracked={shown.tracked}
          onTrack={() => safely(files.track())}
        />
      )}
    </>
  );
}
