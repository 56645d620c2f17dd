// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.startup;

import static java.util.Objects.requireNonNull;

import io.undertow.server.handlers.GracefulShutdownHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.FilterInfo;
import io.undertow.servlet.api.LifecycleInterceptor;
import io.undertow.servlet.api.ServletInfo;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lets the requests that are under way come to their end before the portal is taken down.
 *
 * <p>The server takes the Faces servlet down first and does not ask who still needs it: a page that is half made then fails for want of a
 * message bundle. Whoever comes meanwhile gets the server's 503.
 */
public class LastRequests implements ServletExtension, LifecycleInterceptor {

    /** Long enough for any page; a call that hangs does not hold the portal back for ever. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private @Nullable GracefulShutdownHandler underWay;
    private boolean ended;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> underWay = new GracefulShutdownHandler(next));
        deployment.addLifecycleInterceptor(this);
    }

    @Override
    public void init(ServletInfo info, Servlet servlet, LifecycleContext context) throws ServletException {
        context.proceed();
    }

    @Override
    public void init(FilterInfo info, Filter filter, LifecycleContext context) throws ServletException {
        context.proceed();
    }

    @Override
    public void destroy(ServletInfo info, Servlet servlet, LifecycleContext context) throws ServletException {
        awaitLast();
        context.proceed();
    }

    @Override
    public void destroy(FilterInfo info, Filter filter, LifecycleContext context) throws ServletException {
        awaitLast();
        context.proceed();
    }

    private void awaitLast() {
        if (ended) {
            return;
        }
        ended = true;
        GracefulShutdownHandler requests = requireNonNull(underWay);
        requests.shutdown();
        try {
            requests.awaitShutdown(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
