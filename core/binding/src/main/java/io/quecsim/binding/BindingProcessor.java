package io.quecsim.binding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Binds annotated Java classes to Python at compile time. For each {@link PyModule} and {@link PyTypeDef} class it writes
 * {@code <Class>Binding} and a description under {@code META-INF/quecsim/modules} or {@code META-INF/quecsim/types}; what
 * cannot be bound stops the build.
 */
@SupportedAnnotationTypes("io.quecsim.binding.*")
public final class BindingProcessor extends AbstractProcessor {
    private final Set<String> described = new HashSet<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<Element> owners = new java.util.LinkedHashSet<>(round.getElementsAnnotatedWith(PyModule.class));
        owners.addAll(round.getElementsAnnotatedWith(PyTypeDef.class));
        Set<Element> declaring = new HashSet<>();
        for (Element owner : owners) {
            bind((TypeElement) owner);
            declaring.addAll(DeclarationReader.declaring(processingEnv, (TypeElement) owner));
        }
        for (TypeElement annotation : annotations) {
            checkOwned(annotation, round, declaring);
        }
        return false;
    }

    /** A method annotated in a class that is neither module nor type would be left out without a word. */
    private void checkOwned(TypeElement annotation, RoundEnvironment round, Set<Element> declaring) {
        for (Element member : round.getElementsAnnotatedWith(annotation)) {
            Element owner = member.getEnclosingElement();
            boolean method =
                    member.getKind().isField() || member.getKind() == javax.lang.model.element.ElementKind.METHOD;
            if (method && !declaring.contains(owner)) {
                processingEnv
                        .getMessager()
                        .printMessage(
                                Diagnostic.Kind.ERROR,
                                owner + "." + member.getSimpleName() + " is annotated @" + annotation.getSimpleName()
                                        + ", but its class is neither @PyModule nor @PyTypeDef, and none extends it",
                                member);
            }
        }
    }

    private void bind(TypeElement owner) {
        Declaration declaration = new DeclarationReader(processingEnv, owner).read();
        if (declaration == null) {
            return;
        }
        String description = declaration.module()
                ? "META-INF/quecsim/modules/" + declaration.pyName()
                        + (declaration.part().isEmpty() ? "" : "." + declaration.part()) + ".json"
                : "META-INF/quecsim/types/" + declaration.shownIn() + "." + declaration.pyName() + ".json";
        if (!described.add(description)) {
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR,
                            owner + " declares " + declaration.pyName() + ", which another class already does",
                            owner);
            return;
        }
        String binding = declaration.packageName() + "." + declaration.className() + "Binding";
        try (Writer source =
                processingEnv.getFiler().createSourceFile(binding, owner).openWriter()) {
            source.write(new BindingWriter(declaration).write());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + binding, e);
        }
        try (Writer json = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", description, owner)
                .openWriter()) {
            json.write(ModuleJson.write(declaration));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + description, e);
        }
    }
}
