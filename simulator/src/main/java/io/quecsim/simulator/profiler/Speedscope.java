package io.quecsim.simulator.profiler;

import io.quecsim.core.vm.CostModel;
import io.quecsim.core.vm.CpuProfile;
import io.quecsim.profiles.JsonText;
import io.quecsim.simulator.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The profile as a file of speedscope (https://www.speedscope.app/file-format-schema.json), which the Firefox Profiler opens as
 * well: a flame graph for each thread and task. Innermost in each stack is the line, or the garbage collection. The parts of a
 * graph stand in the order of their first calls; where and how often between they ran is not kept.
 */
public final class Speedscope {
    private final CostModel cost;
    private final Map<String, Long> frames = new LinkedHashMap<>();
    private final List<Object> frameList = new ArrayList<>();

    private Speedscope(CostModel cost) {
        this.cost = cost;
    }

    /**
     * @param name what the viewer calls it
     * @param exporter this program's name and version
     * @throws UserError when the file cannot be written
     */
    public static void write(Path path, String name, String exporter, CpuProfile profile, CostModel cost) {
        String text = JsonText.write(new Speedscope(cost).json(name, exporter, profile)) + "\n";
        try {
            Files.write(path, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UserError("cannot be written", path.toString(), "Check that its folder is there and writable");
        }
    }

    private Map<String, Object> json(String name, String exporter, CpuProfile profile) {
        List<Object> lanes = new ArrayList<>();
        for (CpuProfile.Node lane : profile.root().children()) {
            lanes.add(lane(lane));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", "https://www.speedscope.app/file-format-schema.json");
        json.put("exporter", exporter);
        json.put("name", name);
        json.put("activeProfileIndex", 0L);
        json.put("shared", Map.of("frames", frameList));
        json.put("profiles", lanes);
        return json;
    }

    private Map<String, Object> lane(CpuProfile.Node lane) {
        List<Object> samples = new ArrayList<>();
        List<Object> weights = new ArrayList<>();
        stacks(lane, List.of(), samples, weights);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "sampled");
        json.put("name", lane.name());
        json.put("unit", "nanoseconds");
        json.put("startValue", 0L);
        json.put("endValue", weights.stream().mapToLong(each -> (Long) each).sum());
        json.put("samples", samples);
        json.put("weights", weights);
        return json;
    }

    private void stacks(CpuProfile.Node node, List<Long> above, List<Object> samples, List<Object> weights) {
        node.lines().forEach((line, spent) -> {
            String name = line == 0 ? "(firmware)" : shortName(node.file()) + ":" + line;
            samples.add(with(above, frame(name, node.file(), line)));
            weights.add(cost.nanos(spent[0]));
        });
        if (node.collectingCycles() > 0) {
            samples.add(with(above, frame("(garbage collection)", "", 0)));
            weights.add(cost.nanos(node.collectingCycles()));
        }
        for (CpuProfile.Node child : node.children()) {
            stacks(child, with(above, frame(child.name(), child.file(), child.firstLine())), samples, weights);
        }
    }

    private static String shortName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static List<Long> with(List<Long> stack, Long frame) {
        List<Long> longer = new ArrayList<>(stack);
        longer.add(frame);
        return longer;
    }

    /** The number of a frame, in the order of first use. */
    private Long frame(String name, String file, int line) {
        return frames.computeIfAbsent(name + "\n" + file + "\n" + line, key -> {
            Map<String, Object> frame = new LinkedHashMap<>();
            frame.put("name", name);
            if (!file.isEmpty()) {
                frame.put("file", file);
                frame.put("line", (long) line);
            }
            frameList.add(frame);
            return (long) frames.size();
        });
    }
}
