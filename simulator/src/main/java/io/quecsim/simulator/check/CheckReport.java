package io.quecsim.simulator.check;

import io.quecsim.profiles.JsonText;
import io.quecsim.simulator.check.Finding.Code;
import io.quecsim.simulator.check.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a check found, and its three forms: for people, for programs, and as the annotations that GitHub shows beside a diff.
 *
 * @param device name of the profile
 * @param fileCount scripts looked at
 * @param findings by file and line; the same thing in one file once, with all its lines
 */
public record CheckReport(String device, int fileCount, List<Finding> findings) {

    static CheckReport of(String device, int fileCount, List<Finding> found) {
        Map<List<Object>, List<Finding>> same = found.stream()
                .sorted(Comparator.comparing(Finding::file)
                        .thenComparingInt(Finding::line)
                        .thenComparingInt(Finding::column))
                .collect(Collectors.groupingBy(
                        each -> List.of(each.file(), each.severity(), each.code(), each.name(), each.text()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Finding> findings = new ArrayList<>();
        for (List<Finding> group : same.values()) {
            Finding first = group.get(0);
            findings.add(first.withLines(group.stream()
                    .map(Finding::line)
                    .filter(line -> line != first.line())
                    .distinct()
                    .toList()));
        }
        return new CheckReport(device, fileCount, List.copyOf(findings));
    }

    /** Whether something will fail. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    private long count(Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).count();
    }

    /** Lines as a compiler's, {@code file:line:column: error: what: why [code]}, and a summary by reason. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Finding each : findings) {
            text.append(String.format(
                    "%s:%d:%d: %s: %s: %s%s [%s]%n",
                    each.file(),
                    each.line(),
                    each.column(),
                    word(each.severity()),
                    each.name(),
                    each.text(),
                    also(each.alsoLines()),
                    each.code().id));
        }
        if (!findings.isEmpty()) {
            text.append('\n');
        }
        for (Code code : Code.values()) {
            long errors = count(code, Severity.ERROR);
            long notes = count(code, Severity.NOTE);
            if (errors + notes > 0) {
                text.append(String.format("%5d  %s%s%n", errors + notes, code.heading, ofWhichNotes(errors, notes)));
            }
        }
        long errors = count(Severity.ERROR);
        text.append(String.format(
                "%s: %s in %s%n",
                device,
                errors == 0 ? "nothing that will fail" : plural(errors, "thing") + " that will fail",
                plural(fileCount, "file")));
        return text.toString().replace("\r\n", "\n");
    }

    private long count(Code code, Severity severity) {
        return findings.stream()
                .filter(each -> each.code() == code && each.severity() == severity)
                .count();
    }

    private static String ofWhichNotes(long errors, long notes) {
        return notes == 0 ? "" : errors == 0 ? " (only notes)" : " (" + plural(notes, "note") + " among them)";
    }

    private static String plural(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String also(List<Integer> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        int shown = Math.min(lines.size(), 5);
        String listed = lines.subList(0, shown).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "; also line" + (lines.size() == 1 ? " " : "s ") + listed
                + (lines.size() > shown ? " and " + (lines.size() - shown) + " more" : "");
    }

    /** One JSON object: profile, files, errors, notes, findings. */
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("profile", device);
        json.put("files", (long) fileCount);
        json.put("errors", count(Severity.ERROR));
        json.put("notes", count(Severity.NOTE));
        List<Object> all = new ArrayList<>();
        for (Finding each : findings) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("severity", word(each.severity()));
            one.put("code", each.code().id);
            one.put("file", each.file());
            one.put("line", (long) each.line());
            one.put("column", (long) each.column());
            one.put("name", each.name());
            one.put("text", each.text());
            one.put(
                    "alsoLines",
                    each.alsoLines().stream().map(Integer::longValue).toList());
            all.add(one);
        }
        json.put("findings", all);
        return JsonText.write(json) + "\n";
    }

    /** Workflow commands of GitHub Actions. */
    public String github() {
        return findings.stream()
                .map(each -> String.format(
                        "::%s file=%s,line=%d,col=%d,title=%s::%s: %s\n",
                        each.severity() == Severity.ERROR ? "error" : "notice",
                        escaped(each.file()),
                        each.line(),
                        each.column(),
                        each.code().id,
                        escaped(each.name()),
                        escaped(each.text())))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
