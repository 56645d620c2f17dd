// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.contribution.Projection;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.contribution.ContributionRepository;
import dk.stigen.persistence.contribution.ContributionRepository.Progress;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.contribution.ContributionTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/** One step in making the index of a type anew: what is read and what is stored belong to one transaction, in which nothing else is put. */
@ApplicationScoped
public class IndexBatch {

    static final int SIZE = 500;
    private static final Logger log = System.getLogger(IndexBatch.class.getName());

    @Inject
    ContributionRepository index;

    @Inject
    PluginRegistry plugins;

    /** Takes the next step and returns whether there may be more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean next(PluginId plugin, String type, String version) {
        Optional<Progress> held = index.holdForReading(plugin, type, version);
        return held.isPresent() && next(plugin, type, held.get());
    }

    private boolean next(PluginId plugin, String type, Progress progress) {
        Optional<List<Projection>> answer = plugins.ask(
                plugin,
                ContributionTypes.class,
                "projectionsAfter",
                types -> types.projectionsAfter(type, progress.reached(), SIZE));
        if (answer.isEmpty()) {
            return false;
        }
        List<Projection> batch = answer.get();
        if (!follows(plugin, type, progress.reached(), batch)) {
            log.log(
                    Level.ERROR,
                    "Plugin {0} answers projectionsAfter({1}, {2}) with contributions of another type or order; its index stays as it is.",
                    plugin,
                    type,
                    progress.reached());
            return false;
        }
        if (batch.isEmpty()) {
            index.finish(plugin, type, progress.beganAt());
            return false;
        }
        index.putBatch(plugin, type, batch, batch.get(batch.size() - 1).ref().id());
        return true;
    }

    /** Returns whether the batch is of the type and in the order of its numbers, so that it comes to an end. */
    static boolean follows(PluginId plugin, String type, long after, List<Projection> batch) {
        long last = after;
        for (Projection made : batch) {
            if (!made.ref().plugin().equals(plugin)
                    || !made.ref().type().equals(type)
                    || made.ref().id() <= last) {
                return false;
            }
            last = made.ref().id();
        }
        return true;
    }
}
