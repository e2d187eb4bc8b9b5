package io.quecsim.simulator.check;

import io.quecsim.profiles.DeviceProfile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks a simulated device what it has: a script on it imports the modules and looks. So the answer is what an application
 * would meet, whichever way a module is built, and no list of what is built can be out of date.
 */
final class DeviceProbe {
    private static final int HEAP_BYTES = 32 << 20;
    private static final String MARK = "quecsim-probe";

    /** What the device makes of a reference. */
    enum Outcome {
        /** All of it is there. */
        THERE,
        /** No module of that name can be imported. */
        NO_MODULE,
        /** The step {@link Answer#step} is not there. */
        NO_MEMBER,
        /** It is of the firmware and not simulated, from {@link Answer#step} on; 0 for the module itself. */
        NOT_SIMULATED,
        /** Up to {@link Answer#step} it is there; what comes then, only running it would tell. */
        OPEN
    }

    /** @param step index of the step that decided */
    record Answer(Outcome outcome, int step) {}

    private DeviceProbe() {}

    /** Looks at every reference on one freshly booted device. */
    static Map<Reference, Answer> ask(DeviceProfile device, Collection<Reference> questions) {
        List<Reference> all = new ArrayList<>(questions);
        Map<Reference, Answer> answers = new LinkedHashMap<>();
        if (all.isEmpty()) {
            return answers;
        }
        for (String line :
                DeviceScript.run(device.withHeapBytes(HEAP_BYTES), script(all)).split("\n")) {
            String[] words = line.strip().split(" ");
            if (words.length == 4 && words[0].equals(MARK)) {
                answers.put(
                        all.get(Integer.parseInt(words[1])),
                        new Answer(Outcome.valueOf(words[2]), Integer.parseInt(words[3])));
            }
        }
        if (answers.size() != all.size()) {
            throw new IllegalStateException(
                    "the device answered " + answers.size() + " of " + all.size() + " questions");
        }
        return answers;
    }

    private static String script(List<Reference> questions) {
        StringBuilder text = new StringBuilder(LOOK);
        for (int i = 0; i < questions.size(); i++) {
            Reference each = questions.get(i);
            text.append("look(").append(i).append(",'").append(each.module()).append("',(");
            each.steps().forEach(step -> text.append('\'').append(step).append("',"));
            text.append("))\n");
        }
        return text.toString();
    }

    /** In the oldest language that profiles have. */
    private static final String LOOK = """
            def mark(i, outcome, step):
                print('quecsim-probe', i, outcome, step)
            def look(i, module, steps):
                try:
                    o = __import__(module)
                except Exception:
                    return mark(i, 'NO_MODULE', 0)
                for part in module.split('.')[1:]:
                    if not hasattr(o, part):
                        return mark(i, 'NO_MODULE', 0)
                    o = getattr(o, part)
                made = False
                if repr(o).endswith('not simulated>'):
                    if steps and steps[0] != '()' and not hasattr(o, steps[0]):
                        return mark(i, 'NO_MEMBER', 0)
                    return mark(i, 'NOT_SIMULATED', 1 if steps else 0)
                for k in range(len(steps)):
                    step = steps[k]
                    if step == '()':
                        if not isinstance(o, type):
                            return mark(i, 'OPEN', k)
                        made = True
                        continue
                    try:
                        there = hasattr(o, step)
                    except Exception:
                        return mark(i, 'OPEN', k)
                    if not there:
                        # An object may have more than its class tells: of a class in Python what __init__ sets, of an
                        # exception args, of a struct its fields.
                        more = made and (hasattr(o, '__module__') or issubclass(o, BaseException) or module == 'uctypes')
                        return mark(i, 'OPEN' if more else 'NO_MEMBER', k)
                    try:
                        o = getattr(o, step)
                    except Exception:
                        return mark(i, 'OPEN', k)
                mark(i, 'THERE', len(steps))
            """;
}
