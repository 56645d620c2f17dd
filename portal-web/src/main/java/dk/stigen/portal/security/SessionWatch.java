// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Keeps {@link PortalSessions} up to date: sessions get their login, and end by themselves. */
@WebListener
public class SessionWatch implements HttpSessionListener, HttpSessionAttributeListener {

    @Inject
    PortalSessions sessions;

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        if (event.getName().equals(PortalSessions.LOGIN)) {
            sessions.belongsTo(String.valueOf(event.getValue()), event.getSession());
        }
    }

    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        if (event.getName().equals(PortalSessions.LOGIN)) {
            // the event tells the value that was there before
            sessions.belongsTo(String.valueOf(event.getSession().getAttribute(event.getName())), event.getSession());
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.closed(event.getSession());
    }
}
