package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.Kw;
import io.quecsim.binding.PyClassMethod;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Texts;
import io.quecsim.core.text.TextEdit;
import io.quecsim.core.text.TextEdit.CharClass;
import io.quecsim.core.vm.Vm;

/** The type {@code bytes}. */
@PyTypeDef("bytes")
final class BytesMethods {
    private BytesMethods() {}

    /** {@code bytes([object[, encoding[, errors]]])}: zeros, or bytes of something. Source: py/objstr.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, Object[] args, PyStr[] names) {
        return TextMakers.bytes(vm, args, names);
    }

    /** {@code bytes.hex([separator])}: two digits an octet. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static Object hex(Vm vm, PyBytes self, @Default("null") Object separator) {
        return HexText.of(vm, self, separator);
    }

    /** {@code bytes.fromhex(text)}: raises ValueError. Upstream only. Source: py/objstr.c. */
    @PyClassMethod
    static Object fromhex(Vm vm, PyType cls, Object text) {
        return PyBytes.of(vm, HexText.parse(vm, text));
    }

    /** {@code bytes.decode([encoding[, errors]])}: from UTF-8; raises UnicodeError. Source: py/objstr.c. */
    @PyMethod
    static Object decode(Vm vm, PyBytes self, @Default("null") Object encoding, @Default("null") Object errors) {
        return TextMakers.decode(vm, self, encoding, errors);
    }

    /** {@code bytes.encode()}: an error; only where strings are of bytes, which share the method. Source: py/objstr.c. */
    @PyMethod
    static Object encode(Vm vm, PyBytes self, @Default("null") Object encoding, @Default("null") Object errors) {
        throw PyErrors.typeError(vm, "wrong number of arguments");
    }

    /** {@code bytes.find(part[, from[, to]])}: index of the first occurrence, or -1. Source: py/objstr.c. */
    @PyMethod
    static int find(Vm vm, PyBytes self, Object part, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.find(vm, self, part, from, to, true);
    }

    /** {@code bytes.rfind(part[, from[, to]])}: index of the last occurrence, or -1. Source: py/objstr.c. */
    @PyMethod
    static int rfind(Vm vm, PyBytes self, Object part, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.find(vm, self, part, from, to, false);
    }

    /** {@code bytes.index(part[, from[, to]])}: as find, but raises ValueError. Source: py/objstr.c. */
    @PyMethod
    static int index(Vm vm, PyBytes self, Object part, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.index(vm, self, part, from, to, true);
    }

    /** {@code bytes.rindex(part[, from[, to]])}: as rfind, but raises ValueError. Source: py/objstr.c. */
    @PyMethod
    static int rindex(Vm vm, PyBytes self, Object part, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.index(vm, self, part, from, to, false);
    }

    /** {@code bytes.join(parts)}: the parts with this between them. Source: py/objstr.c. */
    @PyMethod
    static Object join(Vm vm, PyBytes self, Object parts) {
        return TextMethods.join(vm, self, parts);
    }

    /** {@code bytes.split([separator[, most]])}: the parts between separators, or between white space. Source: py/objstr.c. */
    @PyMethod
    static Object split(Vm vm, PyBytes self, @Default("null") Object separator, @Default("null") Object most) {
        return TextMethods.split(vm, self, separator, most);
    }

    /** {@code bytes.rsplit([separator[, most]])}: as split, from the right. Source: py/objstr.c. */
    @PyMethod
    static Object rsplit(Vm vm, PyBytes self, @Default("null") Object separator, @Default("null") Object most) {
        return TextMethods.rsplit(vm, self, separator, most);
    }

    /** {@code bytes.splitlines([keepends])}: the lines. Not in every firmware. Source: py/objstr.c. */
    @PyMethod
    static Object splitlines(Vm vm, PyBytes self, @Kw @Default("false") boolean keepends) {
        return TextMethods.splitLines(vm, self, keepends);
    }

    /** {@code bytes.startswith(prefix[, from[, to]])}: whether it begins so. Source: py/objstr.c. */
    @PyMethod
    static boolean startswith(
            Vm vm, PyBytes self, Object prefix, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.startsWith(vm, self, prefix, from, to);
    }

    /** {@code bytes.endswith(suffix[, from[, to]])}: whether it ends so. Source: py/objstr.c. */
    @PyMethod
    static boolean endswith(
            Vm vm, PyBytes self, Object suffix, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.endsWith(vm, self, suffix, from, to);
    }

    /** {@code bytes.strip([chars])}: without white space, or those octets, at both ends. Source: py/objstr.c. */
    @PyMethod
    static Object strip(Vm vm, PyBytes self, @Default("null") Object chars) {
        return TextMethods.strip(vm, self, chars, true, true);
    }

    /** {@code bytes.lstrip([chars])}: as strip, at the start. Source: py/objstr.c. */
    @PyMethod
    static Object lstrip(Vm vm, PyBytes self, @Default("null") Object chars) {
        return TextMethods.strip(vm, self, chars, true, false);
    }

    /** {@code bytes.rstrip([chars])}: as strip, at the end. Source: py/objstr.c. */
    @PyMethod
    static Object rstrip(Vm vm, PyBytes self, @Default("null") Object chars) {
        return TextMethods.strip(vm, self, chars, false, true);
    }

    /** {@code bytes.format(*args, **kwargs)}: with the fields in braces filled in. Source: py/objstr.c. */
    @PyMethod
    static Object format(Vm vm, PyBytes self, Object[] args, PyStr[] names) {
        return TextMethods.format(vm, self, args, names);
    }

    /** {@code bytes.replace(old, with[, most])}: with occurrences replaced. Source: py/objstr.c. */
    @PyMethod
    static Object replace(Vm vm, PyBytes self, Object old, Object with, @Default("null") Object most) {
        return TextMethods.replace(vm, self, old, with, most);
    }

    /** {@code bytes.count(part[, from[, to]])}: occurrences that do not overlap. Source: py/objstr.c. */
    @PyMethod
    static int count(Vm vm, PyBytes self, Object part, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.count(vm, self, part, from, to);
    }

    /** {@code bytes.partition(separator)}: what is before, it, and what is after. Not in every firmware. Source: py/objstr.c. */
    @PyMethod
    static Object partition(Vm vm, PyBytes self, Object separator) {
        return TextMethods.partition(vm, self, separator, true);
    }

    /** {@code bytes.rpartition(separator)}: as partition, at the last. Not in every firmware. Source: py/objstr.c. */
    @PyMethod
    static Object rpartition(Vm vm, PyBytes self, Object separator) {
        return TextMethods.partition(vm, self, separator, false);
    }

    /** {@code bytes.center(width)}: between spaces. Not in every firmware. Source: py/objstr.c. */
    @PyMethod
    static Object center(Vm vm, PyBytes self, int width) {
        return TextMethods.center(vm, self, width);
    }

    /** {@code bytes.lower()}: with small ASCII letters. Source: py/objstr.c. */
    @PyMethod
    static Object lower(Vm vm, PyBytes self) {
        return TextMethods.lower(vm, self);
    }

    /** {@code bytes.upper()}: with capital ASCII letters. Source: py/objstr.c. */
    @PyMethod
    static Object upper(Vm vm, PyBytes self) {
        return TextMethods.upper(vm, self);
    }

    /** {@code bytes.isspace()}: whether it is white space, and some. Source: py/objstr.c. */
    @PyMethod
    static boolean isspace(PyBytes self) {
        return TextEdit.is(CharClass.SPACE, Texts.octets(self));
    }

    /** {@code bytes.isalpha()}: whether it is ASCII letters, and some. Source: py/objstr.c. */
    @PyMethod
    static boolean isalpha(PyBytes self) {
        return TextEdit.is(CharClass.ALPHA, Texts.octets(self));
    }

    /** {@code bytes.isdigit()}: whether it is digits, and some. Source: py/objstr.c. */
    @PyMethod
    static boolean isdigit(PyBytes self) {
        return TextEdit.is(CharClass.DIGIT, Texts.octets(self));
    }

    /** {@code bytes.isupper()}: whether its letters are capital, and it has some. Source: py/objstr.c. */
    @PyMethod
    static boolean isupper(PyBytes self) {
        return TextEdit.is(CharClass.UPPER, Texts.octets(self));
    }

    /** {@code bytes.islower()}: whether its letters are small, and it has some. Source: py/objstr.c. */
    @PyMethod
    static boolean islower(PyBytes self) {
        return TextEdit.is(CharClass.LOWER, Texts.octets(self));
    }
}
