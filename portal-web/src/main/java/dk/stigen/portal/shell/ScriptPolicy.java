// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import jakarta.faces.FactoryFinder;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.PostConstructApplicationEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import java.util.stream.Stream;
import org.primefaces.csp.CspPhaseListener;

/**
 * Gives PrimeFaces' script secret to pages with a form only.
 *
 * <p>PrimeFaces makes the secret for every page and opens a session for it, so that a visitor who only reads would cost a
 * session and get a cookie. Its listener runs before a page says that it is stateless; here it is asked once that is
 * known.
 */
public class ScriptPolicy implements SystemEventListener {

    private final PhaseListener primeFaces = new CspPhaseListener();

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        LifecycleFactory factory = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        Lifecycle lifecycle = factory.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
        if (event instanceof PostConstructApplicationEvent) {
            Stream.of(lifecycle.getPhaseListeners())
                    .filter(CspPhaseListener.class::isInstance)
                    .forEach(lifecycle::removePhaseListener);
        } else if (event.getSource() instanceof UIViewRoot view && !view.isTransient()) {
            FacesContext context = event.getFacesContext();
            primeFaces.beforePhase(new PhaseEvent(context, PhaseId.RENDER_RESPONSE, lifecycle));
        }
    }
}
