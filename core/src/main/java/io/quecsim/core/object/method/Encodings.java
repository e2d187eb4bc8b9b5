package io.quecsim.core.object.method;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.Texts;
import io.quecsim.core.text.Octets;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;

/** Encodings by name: in 1.13 every name means UTF-8, upstream there are UTF-8 and ASCII. */
final class Encodings {
    private static final char REPLACEMENT = 0xfffd;

    private Encodings() {}

    /** Whether it is ASCII; raises LookupError for a name upstream does not know. */
    private static boolean isAscii(Vm vm, Object encoding) {
        if (!vm.current || encoding == null) {
            return false;
        }
        switch (Texts.anyType(vm, encoding)) {
            case "utf-8":
            case "utf8":
                return false;
            case "ascii":
                return true;
            default:
                throw PyErrors.of(vm, Exceptions.LOOKUP_ERROR, "unknown encoding");
        }
    }

    /** The octets, if they are what the encoding says; raises UnicodeError. */
    static String checked(Vm vm, String octets, Object encoding, Object errors) {
        boolean ascii = isAscii(vm, encoding);
        boolean fits = ascii ? octets.chars().allMatch(c -> c < 0x80) : Octets.isUtf8(octets);
        if (fits || !vm.config.has(Feature.UNICODE_STRINGS)) {
            return octets;
        }
        String how = vm.current && errors instanceof PyStr text ? text.value : "";
        if (errors != PyNone.NONE && (how.equals("ignore") || how.equals("replace"))) {
            return repaired(octets, ascii, how.equals("replace"));
        }
        throw PyErrors.of(vm, Exceptions.UNICODE_ERROR, null);
    }

    /** Without the sequences that do not fit, or with a replacement character for each of them. */
    private static String repaired(String octets, boolean ascii, boolean replace) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < octets.length()) {
            char lead = octets.charAt(at);
            int from = at++;
            int needed = ascii || lead < 0xc0 || lead >= 0xf8 ? 0 : length(lead) - 1;
            int got = 0;
            while (got < needed && at < octets.length() && Octets.isContinuation(octets.charAt(at))) {
                got++;
                at++;
            }
            if (lead < 0x80 || needed > 0 && got == needed) {
                out.append(octets, from, at);
            } else if (replace) {
                out.append(Octets.of(String.valueOf(REPLACEMENT)));
            }
        }
        return out.toString();
    }

    private static int length(char lead) {
        return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    }
}
