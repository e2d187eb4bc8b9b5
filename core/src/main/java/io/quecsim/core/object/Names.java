package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.UnaryOp;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.compile.StringPool;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;
import io.quecsim.core.vm.VmConfig;
import java.util.List;

/**
 * The interned strings of one machine (MicroPython's qstr pool). Attribute and global names are always taken from here, so
 * they compare by identity.
 */
public final class Names {
    private final int hashBytes;
    private final int hashMask;
    private NamePool pool;
    /** What the machine has from its start, shared with others. */
    private final NameTable flash;
    /** What came since. */
    private final NameTable known = new NameTable(2);
    /** Chars of the longest name there is. */
    private int longest;
    /** Names of one ASCII character that were asked for by it; null while none was. */
    private PyStr[] characters;

    /** What is interned now is what the machine looks for; where the firmware has no such name, who uses it pays for it. */
    private boolean owing;

    /** Special method of each of {@code BinaryOp}, null where there is none. */
    private final PyStr[] binary = new PyStr[BinaryOp.IS_NOT + 1];
    /** Special method of each of {@code UnaryOp}, null where there is none. */
    private final PyStr[] unary = new PyStr[UnaryOp.SIZEOF + 1];

    public final PyStr empty;
    public final PyStr init;
    public final PyStr neu;
    public final PyStr call;
    public final PyStr name;
    public final PyStr qualname;
    public final PyStr module;
    public final PyStr file;
    public final PyStr path;
    public final PyStr main;
    public final PyStr clazz;
    public final PyStr bases;
    public final PyStr dict;
    public final PyStr iter;
    public final PyStr next;
    public final PyStr getitem;
    public final PyStr setitem;
    public final PyStr delitem;
    public final PyStr getattr;
    public final PyStr setattr;
    public final PyStr delattr;
    public final PyStr get;
    public final PyStr set;
    public final PyStr delete;
    public final PyStr enter;
    public final PyStr exit;
    public final PyStr aenter;
    public final PyStr aexit;
    public final PyStr aiter;
    public final PyStr anext;
    public final PyStr await;
    public final PyStr str;
    public final PyStr repr;
    public final PyStr hash;
    public final PyStr bool;
    public final PyStr len;
    public final PyStr eq;
    public final PyStr contains;
    public final PyStr missing;
    public final PyStr reversed;
    public final PyStr args;
    public final PyStr value;
    public final PyStr errno;
    public final PyStr cause;
    public final PyStr send;
    public final PyStr throwName;
    public final PyStr close;
    public final PyStr key;
    public final PyStr reverse;
    public final PyStr globalsName;
    public final PyStr buildClass;
    public final PyStr importName;

    public Names(VmConfig config) {
        this.hashBytes = config.hashBytes();
        this.hashMask = (int) ((1L << (8 * config.hashBytes())) - 1);
        this.flash = FlashNames.with(hashMask);
        this.longest = flash.longest();
        this.owing = config.language() == LanguageLevel.V1_13;
        empty = intern("");
        init = intern("__init__");
        neu = intern("__new__");
        call = intern("__call__");
        name = intern("__name__");
        qualname = intern("__qualname__");
        module = intern("__module__");
        file = intern("__file__");
        path = intern("__path__");
        main = intern("__main__");
        clazz = intern("__class__");
        bases = intern("__bases__");
        dict = intern("__dict__");
        iter = intern("__iter__");
        next = intern("__next__");
        getitem = intern("__getitem__");
        setitem = intern("__setitem__");
        delitem = intern("__delitem__");
        getattr = intern("__getattr__");
        setattr = intern("__setattr__");
        delattr = intern("__delattr__");
        get = intern("__get__");
        set = intern("__set__");
        delete = intern("__delete__");
        enter = intern("__enter__");
        exit = intern("__exit__");
        aenter = intern("__aenter__");
        aexit = intern("__aexit__");
        aiter = intern("__aiter__");
        anext = intern("__anext__");
        await = intern("__await__");
        str = intern("__str__");
        repr = intern("__repr__");
        hash = intern("__hash__");
        bool = intern("__bool__");
        len = intern("__len__");
        eq = intern("__eq__");
        contains = intern("__contains__");
        missing = intern("__missing__");
        reversed = intern("__reversed__");
        args = intern("args");
        value = intern("value");
        errno = intern("errno");
        cause = intern("__cause__");
        send = intern("send");
        throwName = intern("throw");
        close = intern("close");
        key = intern("key");
        reverse = intern("reverse");
        globalsName = intern("__globals__");
        buildClass = intern("__build_class__");
        importName = intern("__import__");
        for (int op = 0; op < binary.length; op++) {
            boolean inPlace = BinaryOp.isInplace(op) && op != BinaryOp.INPLACE_ADD && op != BinaryOp.INPLACE_SUBTRACT;
            if (!inPlace || config.has(Feature.INPLACE_OPERATORS)) {
                binary[op] = internOrNull(BinaryOp.dunder(op));
            }
        }
        for (int op = 0; op < unary.length; op++) {
            unary[op] = internOrNull(UnaryOp.dunder(op));
        }
        owing = false;
    }

    /** The special method of a {@code BinaryOp} in this firmware, or null. */
    public PyStr binary(int op) {
        return binary[op];
    }

    /** The special method of a {@code UnaryOp}, or null. */
    public PyStr unary(int op) {
        return unary[op];
    }

    private PyStr internOrNull(String text) {
        return text.isEmpty() ? null : intern(text);
    }

    /**
     * From now on {@link #add} charges new names to {@code heap}: the machine is built, what it knows by then is in flash.
     */
    public void charge(Heap heap) {
        pool = new NamePool(heap, hashBytes);
    }

    /** What names interned since {@link #charge} take. */
    public NamePool.Info info() {
        return pool == null ? new NamePool.Info(0, List.of(), 0, 0) : pool.info();
    }

    /** The one string of this text; a new one comes from the script, so it takes room on the heap. Raises MemoryError. */
    public PyStr add(Vm vm, String text) {
        PyStr name = find(text);
        if (name == null) {
            name = new PyStr(text, hashMask);
            if (pool != null) {
                if (name.utf8Length() > NamePool.LONGEST) {
                    throw PyErrors.runtimeError(vm, "name too long");
                }
                pool.add(name);
            }
            keep(name);
        } else if (name.owed && pool != null) {
            name.owed = false;
            pool.add(name);
        }
        return name;
    }

    /** As {@link #add(Vm, String)} of its text. */
    public PyStr add(Vm vm, PyStr text) {
        return text.interned ? text : add(vm, text.value);
    }

    /** As {@link #add(Vm, String)} of the string of one ASCII character, which loops over text ask for again and again. */
    public PyStr character(Vm vm, char ascii) {
        if (characters == null) {
            characters = new PyStr[0x80];
        }
        PyStr name = characters[ascii];
        if (name == null) {
            name = add(vm, String.valueOf(ascii));
            characters[ascii] = name;
        }
        return name;
    }

    private void keep(PyStr name) {
        known.add(name, NameTable.hash(name.value));
        longest = Math.max(longest, name.value.length());
    }

    /** These names as the compiler sees them. */
    public StringPool pool(Vm vm) {
        return new StringPool() {
            @Override
            public boolean contains(String text) {
                return find(text) != null;
            }

            @Override
            public void add(String text) {
                Names.this.add(vm, text);
            }
        };
    }

    /** The one string of this text; made when there is none, as a name of the firmware, which costs nothing. */
    public PyStr intern(String text) {
        PyStr name = find(text);
        if (name == null) {
            name = new PyStr(text, hashMask);
            name.owed = owing;
            keep(name);
        }
        return name;
    }

    /** The interned string of this text, or null. */
    public PyStr find(String text) {
        if (text.length() > longest) {
            return null;
        }
        int hash = NameTable.hash(text);
        PyStr name = flash.find(text, hash);
        return name != null ? name : known.find(text, hash);
    }

    /** Whether every type answers to the name itself, whatever its members are. */
    public boolean isOfTypes(PyStr asked) {
        return asked == name || asked == clazz || asked == bases || asked == dict;
    }
}
