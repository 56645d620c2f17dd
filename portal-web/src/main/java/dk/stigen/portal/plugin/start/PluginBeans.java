// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.start;

import dk.stigen.spi.plugin.Contribution;
import dk.stigen.spi.plugin.LadderPlugin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.CodeSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The beans of plugins, known by the JAR they come from: which that is can be told without calling them. */
@ApplicationScoped
public class PluginBeans {

    @Inject
    @Any
    Instance<LadderPlugin> plugins;

    @Inject
    @Any
    Instance<Contribution> contributions;

    List<Instance.Handle<LadderPlugin>> plugins(String file) {
        return from(file, plugins);
    }

    List<Instance.Handle<Contribution>> contributions(String file) {
        return from(file, contributions);
    }

    /** Returns the JARs that hold a {@link LadderPlugin} but are none of these. */
    public List<String> filesBeside(Collection<String> files) {
        return plugins.handlesStream()
                .map(PluginBeans::file)
                .flatMap(Optional::stream)
                .filter(file -> !files.contains(file))
                .distinct()
                .sorted()
                .toList();
    }

    private static <T> List<Instance.Handle<T>> from(String file, Instance<T> beans) {
        return beans.handlesStream()
                .filter(bean -> file(bean).filter(file::equals).isPresent())
                .<Instance.Handle<T>>map(bean -> bean)
                .toList();
    }

    private static Optional<String> file(Instance.Handle<?> bean) {
        return Optional.ofNullable(
                        bean.getBean().getBeanClass().getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(PluginJar::fileOf);
    }
}
