package org.commune4j.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * How value types are generated: the generated class and its builder stay package-private, so that the written type is all
 * an embedder sees. Kept in the source alone, and only {@code @Override} appears on generated code: anything else would
 * have to be on the class path of whoever compiles against this module.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"basis:bases", "branch:branches", "class:classes"},
        allowedClasspathAnnotations = {Override.class})
@interface ModelStyle {}
