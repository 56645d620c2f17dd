// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.plugin;

import dk.stigen.spi.plugin.Contribution;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** Makes the plugin's contributions without a container. */
final class Contributions {

    private final PluginFiles files;
    private final List<Contribution> given;

    Contributions(PluginFiles files, List<Contribution> given) {
        this.files = files;
        this.given = given;
    }

    List<Contribution> all() {
        List<Contribution> all = new ArrayList<>(given);
        for (String name : files.classNames()) {
            Class<?> type = load(name);
            if (Contribution.class.isAssignableFrom(type)
                    && !type.isInterface()
                    && !Modifier.isAbstract(type.getModifiers())
                    && given.stream().noneMatch(type::isInstance)) {
                all.add(make(type.asSubclass(Contribution.class)));
            }
        }
        return all;
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, files.loader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new AssertionError(
                    "The class %s cannot be loaded: %s. Add what it needs to the POM's dependencies, with the scope provided."
                            .formatted(name, e),
                    e);
        }
    }

    private static Contribution make(Class<? extends Contribution> type) {
        try {
            Constructor<? extends Contribution> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Contribution made = constructor.newInstance();
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class) && EmptyPortal.offers(field.getType())) {
                    field.setAccessible(true);
                    field.set(made, EmptyPortal.part(field.getType()));
                }
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(
                    "%s cannot be made without a container. Give it a constructor without parameters, or make one and say PluginUnderTest.with(...)."
                            .formatted(type.getName()),
                    e);
        }
    }
}
