package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.Kw;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Texts;
import io.quecsim.core.text.TextEdit;
import io.quecsim.core.text.TextEdit.CharClass;
import io.quecsim.core.vm.Vm;

/** The type {@code str}. Its methods are those of {@code bytes}, on characters instead of bytes where that shows. */
@PyTypeDef("str")
final class StrMethods {
    private StrMethods() {}

    /** {@code str([object[, encoding[, errors]]])}: of one object, or decoded from bytes. Source: py/objstr.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, Object[] args, PyStr[] names) {
        return TextMakers.str(vm, args, names);
    }

    /** {@code str.encode([encoding[, errors]])}: as UTF-8, whatever the encoding. Source: py/objstr.c. */
    @PyMethod
    static Object encode(Vm vm, PyStr self, @Default("null") Object encoding, @Default("null") Object errors) {
        if (vm.current) {
            Encodings.checked(vm, self.octets(), encoding, errors);
        }
        return PyBytes.sharing(vm, self);
    }

    /** {@code str.decode([encoding[, errors]])}: the same; only where strings are of bytes. Source: py/objstr.c. */
    @PyMethod
    static Object decode(Vm vm, PyStr self, @Default("null") Object encoding, @Default("null") Object errors) {
        return TextMakers.decode(vm, self, encoding, errors);
    }

    /** {@code str.find(part[, from[, to]])}: index of the first occurrence, or -1. Source: py/objstr.c. */
    @PyMethod
    static int find(Vm vm, PyStr self, Object part, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.find(vm, self, part, from, to, true);
    }

    /** {@code str.rfind(part[, from[, to]])}: index of the last occurrence, or -1. Source: py/objstr.c. */
    @PyMethod
    static int rfind(Vm vm, PyStr self, Object part, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.find(vm, self, part, from, to, false);
    }

    /** {@code str.index(part[, from[, to]])}: as find, but raises ValueError. Source: py/objstr.c. */
    @PyMethod
    static int index(Vm vm, PyStr self, Object part, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.index(vm, self, part, from, to, true);
    }

    /** {@code str.rindex(part[, from[, to]])}: as rfind, but raises ValueError. Source: py/objstr.c. */
    @PyMethod
    static int rindex(Vm vm, PyStr self, Object part, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.index(vm, self, part, from, to, false);
    }

    /** {@code str.join(parts)}: the parts with this between them. Source: py/objstr.c. */
    @PyMethod
    static Object join(Vm vm, PyStr self, Object parts) {
        return TextMethods.join(vm, self, parts);
    }

    /** {@code str.split([separator[, most]])}: the parts between separators, or between white space. Source: py/objstr.c. */
    @PyMethod
    static Object split(Vm vm, PyStr self, @Default("null") Object separator, @Default("null") Object most) {
        return TextMethods.split(vm, self, separator, most);
    }

    /** {@code str.rsplit([separator[, most]])}: as split, from the right. Source: py/objstr.c. */
    @PyMethod
    static Object rsplit(Vm vm, PyStr self, @Default("null") Object separator, @Default("null") Object most) {
        return TextMethods.rsplit(vm, self, separator, most);
    }

    /** {@code str.splitlines([keepends])}: the lines. Not in every firmware. Source: py/objstr.c. */
    @PyMethod
    static Object splitlines(Vm vm, PyStr self, @Kw @Default("false") boolean keepends) {
        return TextMethods.splitLines(vm, self, keepends);
    }

    /** {@code str.startswith(prefix[, from[, to]])}: whether it begins so. Source: py/objstr.c. */
    @PyMethod
    static boolean startswith(
            Vm vm, PyStr self, Object prefix, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.startsWith(vm, self, prefix, from, to);
    }

    /** {@code str.endswith(suffix[, from[, to]])}: whether it ends so. Source: py/objstr.c. */
    @PyMethod
    static boolean endswith(
            Vm vm, PyStr self, Object suffix, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.endsWith(vm, self, suffix, from, to);
    }

    /** {@code str.strip([chars])}: without white space, or those octets, at both ends. Source: py/objstr.c. */
    @PyMethod
    static Object strip(Vm vm, PyStr self, @Default("null") Object chars) {
        return TextMethods.strip(vm, self, chars, true, true);
    }

    /** {@code str.lstrip([chars])}: as strip, at the start. Source: py/objstr.c. */
    @PyMethod
    static Object lstrip(Vm vm, PyStr self, @Default("null") Object chars) {
        return TextMethods.strip(vm, self, chars, true, false);
    }

    /** {@code str.rstrip([chars])}: as strip, at the end. Source: py/objstr.c. */
    @PyMethod
    static Object rstrip(Vm vm, PyStr self, @Default("null") Object chars) {
        return TextMethods.strip(vm, self, chars, false, true);
    }

    /** {@code str.format(*args, **kwargs)}: with the fields in braces filled in. Source: py/objstr.c. */
    @PyMethod
    static Object format(Vm vm, PyStr self, Object[] args, PyStr[] names) {
        return TextMethods.format(vm, self, args, names);
    }

    /** {@code str.replace(old, with[, most])}: with occurrences replaced. Source: py/objstr.c. */
    @PyMethod
    static Object replace(Vm vm, PyStr self, Object old, Object with, @Default("null") Object most) {
        return TextMethods.replace(vm, self, old, with, most);
    }

    /** {@code str.count(part[, from[, to]])}: occurrences that do not overlap. Source: py/objstr.c. */
    @PyMethod
    static int count(Vm vm, PyStr self, Object part, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.count(vm, self, part, from, to);
    }

    /** {@code str.partition(separator)}: what is before, it, and what is after. Not in every firmware. Source: py/objstr.c. */
    @PyMethod
    static Object partition(Vm vm, PyStr self, Object separator) {
        return TextMethods.partition(vm, self, separator, true);
    }

    /** {@code str.rpartition(separator)}: as partition, at the last. Not in every firmware. Source: py/objstr.c. */
    @PyMethod
    static Object rpartition(Vm vm, PyStr self, Object separator) {
        return TextMethods.partition(vm, self, separator, false);
    }

    /** {@code str.center(width)}: between spaces. Not in every firmware. Source: py/objstr.c. */
    @PyMethod
    static Object center(Vm vm, PyStr self, int width) {
        return TextMethods.center(vm, self, width);
    }

    /** {@code str.lower()}: with small ASCII letters. Source: py/objstr.c. */
    @PyMethod
    static Object lower(Vm vm, PyStr self) {
        return TextMethods.lower(vm, self);
    }

    /** {@code str.upper()}: with capital ASCII letters. Source: py/objstr.c. */
    @PyMethod
    static Object upper(Vm vm, PyStr self) {
        return TextMethods.upper(vm, self);
    }

    /** {@code str.isspace()}: whether it is white space, and some. Source: py/objstr.c. */
    @PyMethod
    static boolean isspace(PyStr self) {
        return TextEdit.is(CharClass.SPACE, Texts.octets(self));
    }

    /** {@code str.isalpha()}: whether it is ASCII letters, and some. Source: py/objstr.c. */
    @PyMethod
    static boolean isalpha(PyStr self) {
        return TextEdit.is(CharClass.ALPHA, Texts.octets(self));
    }

    /** {@code str.isdigit()}: whether it is digits, and some. Source: py/objstr.c. */
    @PyMethod
    static boolean isdigit(PyStr self) {
        return TextEdit.is(CharClass.DIGIT, Texts.octets(self));
    }

    /** {@code str.isupper()}: whether its letters are capital, and it has some. Source: py/objstr.c. */
    @PyMethod
    static boolean isupper(PyStr self) {
        return TextEdit.is(CharClass.UPPER, Texts.octets(self));
    }

    /** {@code str.islower()}: whether its letters are small, and it has some. Source: py/objstr.c. */
    @PyMethod
    static boolean islower(PyStr self) {
        return TextEdit.is(CharClass.LOWER, Texts.octets(self));
    }
}
