package io.quecsim.binding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One annotated class, read and found good.
 *
 * @param packageName of the class
 * @param className simple name of the class
 * @param pyName of the module or type
 * @param part which part of a module it is, or empty
 * @param module whether it is a module; else a type
 * @param shownIn the module that shows a type
 * @param needsHolder whether functions are called on an instance of the class
 * @param doc the class's Javadoc
 */
record Declaration(
        String packageName,
        String className,
        String pyName,
        String part,
        boolean module,
        String shownIn,
        boolean needsHolder,
        String doc,
        List<Function> functions,
        List<Constant> constants) {

    /**
     * @param id its number in the table
     * @param javaName of the method
     * @param isStatic whether the method is static
     * @param takesVm whether the Vm comes first
     * @param raw whether it takes arguments and keywords as they were given
     * @param result the Java type returned
     * @param doc its Javadoc
     */
    record Function(
            int id,
            Role role,
            String pyName,
            String javaName,
            boolean isStatic,
            boolean takesVm,
            boolean raw,
            List<Parameter> parameters,
            String result,
            String doc) {

        /** Positional arguments it must get. */
        int least() {
            int least = 0;
            for (Parameter parameter : parameters) {
                if (parameter.by != By.KEYWORD_ONLY && parameter.kind != Kind.REST && !parameter.optional()) {
                    least++;
                }
            }
            return raw ? parameters.size() : least;
        }

        /** Positional arguments it can get; 255 for any number. */
        int most() {
            int most = 0;
            for (Parameter parameter : parameters) {
                if (parameter.kind == Kind.REST) {
                    return 255;
                }
                if (parameter.by != By.KEYWORD_ONLY) {
                    most++;
                }
            }
            return raw ? 255 : most;
        }

        boolean hasRest() {
            return parameters.stream().anyMatch(parameter -> parameter.kind == Kind.REST);
        }

        boolean takesKeywords() {
            return raw || parameters.stream().anyMatch(parameter -> parameter.by != By.POSITION);
        }

        /** Whether a call without keywords has a case in the fixed-arity verbs. */
        boolean direct() {
            return !raw && !hasRest() && most() <= 3;
        }

        /** Whether calls with keywords, or of many arguments, need a case in the general verb. */
        boolean general() {
            return !direct() || takesKeywords();
        }

        /** {@code name(a, b=1)}, without the receiver. */
        String signature() {
            StringBuilder text = new StringBuilder(role == Role.NEW ? "" : pyName).append('(');
            String comma = "";
            boolean keywordOnly = hasRest();
            for (Parameter parameter : parameters.subList(role.hasReceiver ? 1 : 0, parameters.size())) {
                if (parameter.by == By.KEYWORD_ONLY && !keywordOnly) {
                    keywordOnly = true;
                    text.append(comma).append('*');
                    comma = ", ";
                }
                text.append(comma)
                        .append(parameter.kind == Kind.REST ? "*" : "")
                        .append(parameter.keyword);
                if (parameter.defaultText != null) {
                    text.append('=').append(parameter.defaultText.equals("null") ? "..." : parameter.defaultText);
                }
                comma = ", ";
            }
            return text.append(raw ? comma + "*args, **kwargs)" : ")").toString();
        }
    }

    /** How a parameter can be given. */
    enum By {
        POSITION,
        POSITION_OR_KEYWORD,
        KEYWORD_ONLY
    }

    /** How an argument becomes the Java parameter. */
    enum Kind {
        OBJECT,
        INT,
        LONG,
        DOUBLE,
        BOOLEAN,
        STRING,
        BYTES,
        /** A guest object class. */
        TYPED,
        /** An {@code Object[]} of the remaining positional arguments. */
        REST
    }

    /**
     * @param keyword its Python name
     * @param javaType as written in source
     * @param defaultText of {@code @Default}, or null
     */
    record Parameter(
            String keyword,
            Kind kind,
            String javaType,
            By by,
            @Nullable String defaultText) {
        boolean optional() {
            return defaultText != null;
        }
    }

    /**
     * @param access Java expression after the class or holder: {@code MAX} or {@code version(vm)}
     * @param isStatic whether it belongs to the class
     * @param type Java type of the value
     */
    record Constant(
            String pyName,
            String access,
            boolean isStatic,
            boolean isField,
            boolean takesVm,
            String type,
            String doc) {}
}
