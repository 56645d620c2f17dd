// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Forgets sessions that end by themselves. */
@WebListener
public class SessionEnd implements HttpSessionListener {

    @Inject
    PortalSessions sessions;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.closed(event.getSession());
    }
}
