package org.garden;

@jakarta.enterprise.context.ApplicationScoped
public class Beds {

    boolean isFull() {
        return false;
    }
}
