package sayso.statement.learned;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sayso.encoder.Role;

/// How statements are decoded from scores.
///
/// @param values of all settings
/// @param steps learned score of going from one role to another, row by row
/// @param starts learned score of each role at the first word
public record DecodingSettings(Map<Setting, Double> values, List<Double> steps, List<Double> starts) {
    public DecodingSettings {
        EnumMap<Setting, Double> all = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            all.put(setting, values.getOrDefault(setting, setting.usual()));
        }
        values = Map.copyOf(all);
        steps = List.copyOf(steps);
        starts = List.copyOf(starts);
        if (steps.size() != Role.COUNT * Role.COUNT || starts.size() != Role.COUNT) {
            throw new IllegalArgumentException("Steps between " + Role.COUNT + " roles need " + Role.COUNT * Role.COUNT
                    + " scores and as many starts as roles, got " + steps.size() + " and " + starts.size());
        }
    }

    /// The usual settings with learned steps.
    public static DecodingSettings usual(List<Double> steps, List<Double> starts) {
        return new DecodingSettings(Map.of(), steps, starts);
    }

    public double get(Setting setting) {
        return values.getOrDefault(setting, setting.usual());
    }

    /// Whether a setting of 0 or 1 is 1.
    boolean is(Setting setting) {
        return get(setting) > 0.5;
    }

    /// The same with one setting changed.
    public DecodingSettings with(Setting setting, double value) {
        EnumMap<Setting, Double> changed = new EnumMap<>(values);
        changed.put(setting, value);
        return new DecodingSettings(changed, steps, starts);
    }

    /// Reads what [#text()] wrote.
    public static DecodingSettings of(Properties properties) {
        EnumMap<Setting, Double> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = properties.getProperty(key(setting));
            if (value != null) {
                values.put(setting, Double.valueOf(value));
            }
        }
        return new DecodingSettings(
                values,
                numbers(properties, "steps", Role.COUNT * Role.COUNT),
                numbers(properties, "starts", Role.COUNT));
    }

    private static List<Double> numbers(Properties properties, String key, int count) {
        String value = properties.getProperty(key, "");
        if (value.isBlank()) {
            return IntStream.range(0, count).mapToObj(_ -> 0.0).toList();
        }
        return List.of(value.strip().split(" ")).stream().map(Double::valueOf).toList();
    }

    /// One setting a line, as a properties file.
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Setting setting : Setting.values()) {
            text.append(key(setting)).append('=').append(get(setting)).append('\n');
        }
        text.append("steps=").append(joined(steps)).append('\n');
        text.append("starts=").append(joined(starts)).append('\n');
        return text.toString();
    }

    private static String joined(List<Double> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String key(Setting setting) {
        return setting.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
