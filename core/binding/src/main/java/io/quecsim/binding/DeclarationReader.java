package io.quecsim.binding;

import io.quecsim.binding.Declaration.By;
import io.quecsim.binding.Declaration.Constant;
import io.quecsim.binding.Declaration.Function;
import io.quecsim.binding.Declaration.Kind;
import io.quecsim.binding.Declaration.Parameter;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Reads one annotated class, with what it inherits. Whatever could not be bound is an error that stops the build and names class and member, so
 * nothing declared is ever silently left out.
 */
final class DeclarationReader {
    private static final String VM = "io.quecsim.core.vm.Vm";
    private static final String OBJECT = "java.lang.Object";
    private static final String STRING = "java.lang.String";
    private static final String PY_OBJECT = "io.quecsim.core.object.PyObject";
    private static final String PY_STR = "io.quecsim.core.object.PyStr";
    private static final String PY_TYPE = "io.quecsim.core.object.PyType";

    private final ProcessingEnvironment environment;
    private final TypeElement owner;
    private final boolean module;
    private final boolean perDevice;
    private final List<Function> functions = new ArrayList<>();
    private final List<Constant> constants = new ArrayList<>();
    private final Map<String, Role> names = new HashMap<>();
    private boolean good = true;

    DeclarationReader(ProcessingEnvironment environment, TypeElement owner) {
        this.environment = environment;
        this.owner = owner;
        PyTypeDef typeDef = owner.getAnnotation(PyTypeDef.class);
        this.module = typeDef == null;
        this.perDevice = typeDef == null || typeDef.perDevice();
    }

    /** The declaration, or null after errors were reported. */
    @Nullable
    Declaration read() {
        checkOwner();
        for (TypeElement declaring : declaring(environment, owner)) {
            declaring.getEnclosedElements().forEach(this::readMember);
        }
        for (Map.Entry<String, Role> name : names.entrySet()) {
            if (name.getValue() == Role.SETTER) {
                error(owner, "has a setter but no getter for " + name.getKey());
            }
        }
        if (!good) {
            return null;
        }
        PyTypeDef typeDef = owner.getAnnotation(PyTypeDef.class);
        String pyName = typeDef == null ? owner.getAnnotation(PyModule.class).value() : typeDef.value();
        return new Declaration(
                environment
                        .getElementUtils()
                        .getPackageOf(owner)
                        .getQualifiedName()
                        .toString(),
                owner.getSimpleName().toString(),
                pyName,
                typeDef == null ? owner.getAnnotation(PyModule.class).part() : "",
                module,
                typeDef == null ? pyName : typeDef.module(),
                perDevice,
                javadoc(owner),
                List.copyOf(functions),
                List.copyOf(constants));
    }

    /** Who declares members of {@code owner}: what it extends, what is inherited first, and itself. */
    static List<TypeElement> declaring(ProcessingEnvironment environment, TypeElement owner) {
        List<TypeElement> all = new ArrayList<>();
        for (TypeElement each = owner; each != null; each = extended(environment, each)) {
            all.add(0, each);
        }
        return all;
    }

    private static @Nullable TypeElement extended(ProcessingEnvironment environment, TypeElement by) {
        Element element = environment.getTypeUtils().asElement(by.getSuperclass());
        boolean object = element == null || element.toString().equals(OBJECT);
        return object ? null : (TypeElement) element;
    }

    private void checkOwner() {
        if (owner.getAnnotation(PyModule.class) != null && owner.getAnnotation(PyTypeDef.class) != null) {
            error(owner, "cannot be both a module and a type");
        }
        if (owner.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            error(owner, "must be a top-level class");
        }
        if (owner.getKind() != ElementKind.CLASS || !owner.getTypeParameters().isEmpty()) {
            error(owner, "must be a class without type parameters");
        }
        if (javadoc(owner).isEmpty()) {
            error(owner, "has no Javadoc");
        }
    }

    private void readMember(Element member) {
        PyConst constant = member.getAnnotation(PyConst.class);
        if (constant != null) {
            readConstant(member, constant);
        }
        if (!(member instanceof ExecutableElement)) {
            return;
        }
        ExecutableElement method = (ExecutableElement) member;
        read(method, Role.FUNCTION, method.getAnnotation(PyFunction.class), f -> f.name());
        read(method, Role.METHOD, method.getAnnotation(PyMethod.class), f -> f.name());
        read(method, Role.STATIC_METHOD, method.getAnnotation(PyStaticMethod.class), f -> f.name());
        read(method, Role.CLASS_METHOD, method.getAnnotation(PyClassMethod.class), f -> f.name());
        read(method, Role.GETTER, method.getAnnotation(PyGetter.class), f -> f.name());
        read(method, Role.SETTER, method.getAnnotation(PySetter.class), f -> f.name());
        read(method, Role.NEW, method.getAnnotation(PyNew.class), f -> "__new__");
    }

    private <A extends Annotation> void read(
            ExecutableElement method, Role role, @Nullable A annotation, java.util.function.Function<A, String> name) {
        if (annotation == null) {
            return;
        }
        String given = name.apply(annotation);
        String pyName = given.isEmpty() ? method.getSimpleName().toString() : given;
        if (module != (role == Role.FUNCTION)) {
            error(method, "@" + role.annotation + " does not belong in a " + (module ? "module" : "type"));
            return;
        }
        checkMethod(method, role, pyName);
        claim(method, role, pyName);
        List<? extends VariableElement> rest = method.getParameters();
        boolean takesVm = !rest.isEmpty() && nameOf(rest.get(0).asType()).equals(VM);
        if (takesVm) {
            rest = rest.subList(1, rest.size());
        }
        boolean raw = isRaw(rest, role);
        if (raw) {
            rest = rest.subList(0, rest.size() - 2);
        }
        List<Parameter> parameters = readParameters(method, role, rest);
        checkShape(method, role, parameters, raw);
        functions.add(new Function(
                functions.size(),
                role,
                pyName,
                method.getSimpleName().toString(),
                method.getModifiers().contains(Modifier.STATIC),
                takesVm,
                raw,
                parameters,
                readResult(method),
                javadoc(method)));
    }

    private void checkMethod(ExecutableElement method, Role role, String pyName) {
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            error(method, "must not be private: the binding calls it");
        }
        if (!perDevice && !method.getModifiers().contains(Modifier.STATIC)) {
            error(method, "must be static: the type is shared by all devices");
        }
        if (!method.getTypeParameters().isEmpty()) {
            error(method, "must not have type parameters");
        }
        for (TypeMirror thrown : method.getThrownTypes()) {
            if (!environment.getTypeUtils().isSubtype(thrown, typeOf("java.lang.RuntimeException"))) {
                error(method, "must not declare the checked exception " + nameOf(thrown));
            }
        }
        String doc = javadoc(method);
        String shown = role == Role.NEW ? pyNameOfOwner() : pyName;
        boolean attribute = role == Role.GETTER || role == Role.SETTER;
        String call = doc.startsWith("{@code ") && doc.indexOf('}') > 0 ? doc.substring(7, doc.indexOf('}')) : "";
        if (doc.isEmpty()) {
            error(method, "has no Javadoc");
        } else if (!call.contains(attribute || shown.startsWith("__") ? "" : shown + "(") || call.isEmpty()) {
            error(method, "has a Javadoc that does not begin with its Python call, {@code " + shown + "(...)}");
        }
    }

    private String pyNameOfOwner() {
        PyTypeDef typeDef = owner.getAnnotation(PyTypeDef.class);
        return typeDef == null ? owner.getAnnotation(PyModule.class).value() : typeDef.value();
    }

    private void claim(Element member, Role role, String pyName) {
        if (!pyName.matches("[A-Za-z_][A-Za-z_0-9]*")) {
            error(member, "has the name '" + pyName + "', which is no Python name");
        }
        // A maker is no member: the type object has a __new__ beside it.
        Role before = names.put(role == Role.NEW ? "<make>" : pyName, role);
        if (before == null) {
            return;
        }
        if (before == Role.GETTER && role == Role.SETTER || before == Role.SETTER && role == Role.GETTER) {
            names.put(pyName, Role.GETTER);
        } else {
            error(member, "declares " + pyName + ", which " + owner.getSimpleName() + " already has");
        }
    }

    private boolean isRaw(List<? extends VariableElement> parameters, Role role) {
        int count = parameters.size();
        return count == (role.hasReceiver ? 3 : 2)
                && nameOf(parameters.get(count - 2).asType()).equals(OBJECT + "[]")
                && nameOf(parameters.get(count - 1).asType()).equals(PY_STR + "[]");
    }

    private List<Parameter> readParameters(
            ExecutableElement method, Role role, List<? extends VariableElement> declared) {
        List<Parameter> parameters = new ArrayList<>();
        for (VariableElement parameter : declared) {
            boolean receiver = role.hasReceiver && parameters.isEmpty();
            parameters.add(readParameter(method, parameter, receiver));
        }
        By last = By.POSITION;
        boolean optional = false;
        boolean rest = false;
        for (Parameter parameter : parameters) {
            if (parameter.by().compareTo(last) < 0 && parameter.kind() != Kind.REST) {
                error(method, "has " + parameter.keyword() + " after parameters given by keyword");
            }
            if (optional
                    && !parameter.optional()
                    && parameter.kind() != Kind.REST
                    && parameter.by() != By.KEYWORD_ONLY) {
                error(method, "has " + parameter.keyword() + " without a default after parameters with one");
            }
            if (rest && parameter.by() != By.KEYWORD_ONLY) {
                error(method, "has " + parameter.keyword() + " after the Object[] of all other arguments");
            }
            rest |= parameter.kind() == Kind.REST;
            optional |= parameter.optional();
            last = parameter.kind() == Kind.REST ? last : parameter.by();
        }
        if (parameters.size() > 31) {
            error(method, "has more than 31 parameters");
        }
        return List.copyOf(parameters);
    }

    private Parameter readParameter(ExecutableElement method, VariableElement parameter, boolean receiver) {
        String javaType = nameOf(parameter.asType());
        String name = parameter.getSimpleName().toString();
        Kind kind = kindOf(parameter.asType());
        if (kind == null) {
            error(method, "has a parameter " + name + " of type " + javaType + ", which no guest value becomes");
            kind = Kind.OBJECT;
        }
        By by = By.POSITION;
        Kw keyword = parameter.getAnnotation(Kw.class);
        KwOnly only = parameter.getAnnotation(KwOnly.class);
        if (keyword != null) {
            by = By.POSITION_OR_KEYWORD;
            name = keyword.value().isEmpty() ? name : keyword.value();
        }
        if (only != null) {
            by = By.KEYWORD_ONLY;
            name = only.value().isEmpty() ? name : only.value();
            if (parameter.getAnnotation(Default.class) == null) {
                error(method, "has the keyword-only " + name + " without a default");
            }
        }
        Default preset = parameter.getAnnotation(Default.class);
        if ((receiver || kind == Kind.REST) && (by != By.POSITION || preset != null)) {
            error(method, "has " + name + " with a default or keyword, which it cannot have");
        }
        if (preset != null && DefaultValue.expression(kind, javaType, preset.value()) == null) {
            error(
                    method,
                    "has the default '" + preset.value() + "' for " + name + ", which no " + javaType + " can be");
        }
        return new Parameter(name, kind, javaType, by, preset == null ? null : preset.value());
    }

    private @Nullable Kind kindOf(TypeMirror type) {
        switch (nameOf(type)) {
            case OBJECT:
                return Kind.OBJECT;
            case "int":
                return Kind.INT;
            case "long":
                return Kind.LONG;
            case "double":
                return Kind.DOUBLE;
            case "boolean":
                return Kind.BOOLEAN;
            case STRING:
                return Kind.STRING;
            case "byte[]":
                return Kind.BYTES;
            case OBJECT + "[]":
                return Kind.REST;
            case PY_OBJECT:
                return null;
            default:
                return isGuestClass(type) ? Kind.TYPED : null;
        }
    }

    private void checkShape(ExecutableElement method, Role role, List<Parameter> parameters, boolean raw) {
        int expected = role == Role.GETTER ? 1 : role == Role.SETTER ? 2 : -1;
        if (expected > 0
                && (raw || parameters.size() != expected || parameters.stream().anyMatch(p -> p.optional()))) {
            error(method, "must take " + (expected == 1 ? "self" : "self and the value"));
        }
        if (!role.hasReceiver) {
            return;
        }
        if (parameters.isEmpty()
                || parameters.get(0).kind() != Kind.TYPED && parameters.get(0).kind() != Kind.OBJECT) {
            error(method, "must take " + (role == Role.METHOD ? "self" : "the PyType") + " first");
        } else if ((role == Role.NEW || role == Role.CLASS_METHOD)
                && !parameters.get(0).javaType().equals(PY_TYPE)) {
            error(method, "must take the PyType it is called on first");
        }
    }

    private String readResult(ExecutableElement method) {
        TypeMirror type = method.getReturnType();
        String name = nameOf(type);
        if (type.getKind() == TypeKind.VOID
                || List.of("int", "long", "double", "boolean", "byte[]", STRING, OBJECT)
                        .contains(name)
                || isGuestClass(type)) {
            return name;
        }
        error(method, "returns " + name + ", which is no guest value");
        return OBJECT;
    }

    private void readConstant(Element member, PyConst constant) {
        String javaName = member.getSimpleName().toString();
        String pyName = constant.name().isEmpty() ? javaName : constant.name();
        boolean isStatic = member.getModifiers().contains(Modifier.STATIC);
        boolean isField = member instanceof VariableElement;
        boolean takesVm = false;
        TypeMirror type = member.asType();
        if (!isField) {
            ExecutableElement method = (ExecutableElement) member;
            type = method.getReturnType();
            List<? extends VariableElement> parameters = method.getParameters();
            takesVm =
                    parameters.size() == 1 && nameOf(parameters.get(0).asType()).equals(VM);
            if (parameters.size() > (takesVm ? 1 : 0)) {
                error(member, "is a constant and can take nothing but the Vm");
            }
        } else if (!member.getModifiers().contains(Modifier.FINAL)) {
            error(member, "is a constant and must be final");
        }
        if (member.getModifiers().contains(Modifier.PRIVATE)) {
            error(member, "must not be private: the binding reads it");
        }
        String name = nameOf(type);
        boolean guest = name.equals(OBJECT) || isGuestClass(type);
        if (!perDevice && (!isStatic || takesVm || !(guest || name.equals("int")))) {
            error(member, "must be a static int or guest object that needs no Vm: the type is shared by all devices");
        } else if (!guest
                && !List.of("int", "long", "double", "boolean", STRING).contains(name)) {
            error(member, "is of type " + name + ", which is no guest value");
        }
        claim(member, Role.FUNCTION, pyName);
        constants.add(new Constant(pyName, javaName, isStatic, isField, takesVm, name, javadoc(member)));
    }

    private boolean isGuestClass(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && environment.getTypeUtils().isSubtype(type, typeOf(PY_OBJECT));
    }

    private TypeMirror typeOf(String name) {
        return environment.getElementUtils().getTypeElement(name).asType();
    }

    /** The type as written in source, without annotations and type arguments. */
    private String nameOf(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return nameOf(((javax.lang.model.type.ArrayType) type).getComponentType()) + "[]";
        }
        if (type.getKind() == TypeKind.DECLARED) {
            Element element = ((javax.lang.model.type.DeclaredType) type).asElement();
            return ((TypeElement) element).getQualifiedName().toString();
        }
        return type.getKind().isPrimitive()
                ? type.getKind().name().toLowerCase(java.util.Locale.ROOT)
                : type.toString();
    }

    private String javadoc(Element element) {
        String doc = environment.getElementUtils().getDocComment(element);
        return doc == null ? "" : doc.strip();
    }

    private void error(Element element, String what) {
        good = false;
        String member = element == owner ? "" : "." + element.getSimpleName();
        environment
                .getMessager()
                .printMessage(Diagnostic.Kind.ERROR, owner.getQualifiedName() + member + " " + what, element);
    }
}
