package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.Kw;
import io.quecsim.binding.PyClassMethod;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyByteArray;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Texts;
import io.quecsim.core.text.TextEdit;
import io.quecsim.core.text.TextEdit.CharClass;
import io.quecsim.core.vm.Vm;

/** The type {@code bytearray}. */
@PyTypeDef("bytearray")
final class ByteArrayMethods {
    private ByteArrayMethods() {}

    /** {@code bytearray([object[, encoding[, errors]]])}: zeros, or bytes of something. Source: py/objarray.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, Object[] args, PyStr[] names) {
        return TextMakers.byteArray(vm, args, names);
    }

    /** {@code bytearray.append(octet)}. Source: py/objarray.c. */
    @PyMethod
    static void append(Vm vm, PyByteArray self, Object octet) {
        self.append(vm, octet);
    }

    /** {@code bytearray.extend(more)}: by anything with the buffer protocol. Source: py/objarray.c. */
    @PyMethod
    static void extend(Vm vm, PyByteArray self, Object more) {
        self.extend(vm, more);
    }

    /** {@code bytearray.decode([encoding[, errors]])}: from UTF-8; raises UnicodeError. Source: py/objstr.c. */
    @PyMethod
    static Object decode(Vm vm, PyByteArray self, @Default("null") Object encoding, @Default("null") Object errors) {
        return TextMakers.decode(vm, self, encoding, errors);
    }

    /** {@code bytearray.hex([separator])}: two digits an octet. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static Object hex(Vm vm, PyByteArray self, @Default("null") Object separator) {
        return HexText.of(vm, self, separator);
    }

    /** {@code bytearray.fromhex(text)}: raises ValueError. Upstream only. Source: py/objstr.c. */
    @PyClassMethod
    static Object fromhex(Vm vm, PyType cls, Object text) {
        return PyByteArray.of(vm, HexText.parse(vm, text));
    }

    /** {@code bytearray.find(part[, from[, to]])}: index of the first occurrence, or -1. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static int find(Vm vm, PyByteArray self, Object part, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.find(vm, self, part, from, to, true);
    }

    /** {@code bytearray.rfind(part[, from[, to]])}: index of the last occurrence, or -1. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static int rfind(Vm vm, PyByteArray self, Object part, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.find(vm, self, part, from, to, false);
    }

    /** {@code bytearray.index(part[, from[, to]])}: as find, but raises ValueError. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static int index(Vm vm, PyByteArray self, Object part, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.index(vm, self, part, from, to, true);
    }

    /** {@code bytearray.rindex(part[, from[, to]])}: as rfind, but raises ValueError. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static int rindex(Vm vm, PyByteArray self, Object part, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.index(vm, self, part, from, to, false);
    }

    /** {@code bytearray.join(parts)}: the parts with this between them. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static Object join(Vm vm, PyByteArray self, Object parts) {
        return TextMethods.join(vm, self, parts);
    }

    /** {@code bytearray.split([separator[, most]])}: the parts between separators, or between white space. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static Object split(Vm vm, PyByteArray self, @Default("null") Object separator, @Default("null") Object most) {
        return TextMethods.split(vm, self, separator, most);
    }

    /** {@code bytearray.rsplit([separator[, most]])}: as split, from the right. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static Object rsplit(Vm vm, PyByteArray self, @Default("null") Object separator, @Default("null") Object most) {
        return TextMethods.rsplit(vm, self, separator, most);
    }

    /** {@code bytearray.splitlines([keepends])}: the lines. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static Object splitlines(Vm vm, PyByteArray self, @Kw @Default("false") boolean keepends) {
        return TextMethods.splitLines(vm, self, keepends);
    }

    /** {@code bytearray.startswith(prefix[, from[, to]])}: whether it begins so. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static boolean startswith(
            Vm vm, PyByteArray self, Object prefix, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.startsWith(vm, self, prefix, from, to);
    }

    /** {@code bytearray.endswith(suffix[, from[, to]])}: whether it ends so. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static boolean endswith(
            Vm vm, PyByteArray self, Object suffix, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.endsWith(vm, self, suffix, from, to);
    }

    /** {@code bytearray.strip([chars])}: without white space, or those octets, at both ends. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static Object strip(Vm vm, PyByteArray self, @Default("null") Object chars) {
        return TextMethods.strip(vm, self, chars, true, true);
    }

    /** {@code bytearray.lstrip([chars])}: as strip, at the start. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static Object lstrip(Vm vm, PyByteArray self, @Default("null") Object chars) {
        return TextMethods.strip(vm, self, chars, true, false);
    }

    /** {@code bytearray.rstrip([chars])}: as strip, at the end. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static Object rstrip(Vm vm, PyByteArray self, @Default("null") Object chars) {
        return TextMethods.strip(vm, self, chars, false, true);
    }

    /** {@code bytearray.format(*args, **kwargs)}: with the fields in braces filled in. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static Object format(Vm vm, PyByteArray self, Object[] args, PyStr[] names) {
        return TextMethods.format(vm, self, args, names);
    }

    /** {@code bytearray.replace(old, with[, most])}: with occurrences replaced. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static Object replace(Vm vm, PyByteArray self, Object old, Object with, @Default("null") Object most) {
        return TextMethods.replace(vm, self, old, with, most);
    }

    /** {@code bytearray.count(part[, from[, to]])}: occurrences that do not overlap. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static int count(Vm vm, PyByteArray self, Object part, @Default("null") Object from, @Default("null") Object to) {
        return TextSearch.count(vm, self, part, from, to);
    }

    /** {@code bytearray.partition(separator)}: what is before, it, and what is after. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static Object partition(Vm vm, PyByteArray self, Object separator) {
        return TextMethods.partition(vm, self, separator, true);
    }

    /** {@code bytearray.rpartition(separator)}: as partition, at the last. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static Object rpartition(Vm vm, PyByteArray self, Object separator) {
        return TextMethods.partition(vm, self, separator, false);
    }

    /** {@code bytearray.center(width)}: between spaces. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static Object center(Vm vm, PyByteArray self, int width) {
        return TextMethods.center(vm, self, width);
    }

    /** {@code bytearray.lower()}: with small ASCII letters. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static Object lower(Vm vm, PyByteArray self) {
        return TextMethods.lower(vm, self);
    }

    /** {@code bytearray.upper()}: with capital ASCII letters. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static Object upper(Vm vm, PyByteArray self) {
        return TextMethods.upper(vm, self);
    }

    /** {@code bytearray.isspace()}: whether it is white space, and some. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static boolean isspace(PyByteArray self) {
        return TextEdit.is(CharClass.SPACE, Texts.octets(self));
    }

    /** {@code bytearray.isalpha()}: whether it is ASCII letters, and some. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static boolean isalpha(PyByteArray self) {
        return TextEdit.is(CharClass.ALPHA, Texts.octets(self));
    }

    /** {@code bytearray.isdigit()}: whether it is digits, and some. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static boolean isdigit(PyByteArray self) {
        return TextEdit.is(CharClass.DIGIT, Texts.octets(self));
    }

    /** {@code bytearray.isupper()}: whether its letters are capital, and it has some. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static boolean isupper(PyByteArray self) {
        return TextEdit.is(CharClass.UPPER, Texts.octets(self));
    }

    /** {@code bytearray.islower()}: whether its letters are small, and it has some. Upstream only. Source: py/objstr.c. */
    @PyMethod
    static boolean islower(PyByteArray self) {
        return TextEdit.is(CharClass.LOWER, Texts.octets(self));
    }
}
