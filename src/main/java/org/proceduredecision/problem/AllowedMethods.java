package org.proceduredecision.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The paths that there are, and which methods each knows, for the Allow header that the framework leaves out of its 405. */
@Singleton
final class AllowedMethods {

    private record Route(Pattern path, String method) {}

    /** Paths with words come before those with an id in the same place. */
    private final SortedMap<String, Pattern> patterns = new TreeMap<>();

    private final Set<Route> routes = new LinkedHashSet<>();

    AllowedMethods(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> Arrays.stream(type.getDeclaredMethods()).forEach(method -> add(type, method)));
    }

    private void add(Class<?> resource, Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (http != null) {
                routes.add(new Route(pattern(template(resource, method)), http.value()));
            }
        }
    }

    private static String template(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String base = resource.getAnnotation(Path.class).value();
        return (own == null ? base : base + "/" + own.value()).replaceAll("/+", "/");
    }

    private Pattern pattern(String template) {
        return patterns.computeIfAbsent(template, key -> Pattern.compile(key.replaceAll("\\{[^/]+}", "[^/]+") + "/?"));
    }

    /** The path as its resource declares it, such as {@code /v1/sources/{id}}; empty where no resource serves it. */
    Optional<String> template(String path) {
        return patterns.entrySet().stream()
                .filter(each -> each.getValue().matcher(path).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The methods that the path knows, in alphabetical order. */
    Set<String> of(String path) {
        Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
        routes.stream()
                .filter(route -> route.path().matcher(path).matches())
                .forEach(route -> methods.add(route.method()));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }
}
