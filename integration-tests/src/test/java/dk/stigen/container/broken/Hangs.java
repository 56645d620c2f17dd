// SPDX-License-Identifier: MPL-2.0
package dk.stigen.container.broken;

import dk.stigen.spi.plugin.Activation;
import dk.stigen.spi.view.RungView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;

/** Does not come back from its activation nor from its rung until it is let go. */
@ApplicationScoped
public class Hangs extends TestPlugin {

    private static volatile CountDownLatch activation = new CountDownLatch(1);
    private static volatile CountDownLatch rung = new CountDownLatch(0);

    public Hangs() {
        super("brokenhang");
    }

    /** Lets the activation come back. */
    public static void letActivationGo() {
        activation.countDown();
    }

    /** Makes the rung hang from now on. */
    public static void holdRung() {
        rung = new CountDownLatch(1);
    }

    /** Lets the rung come back. */
    public static void letRungGo() {
        rung.countDown();
    }

    @Override
    public void activated(Activation given) {
        await(activation);
    }

    @Override
    public RungView rung() {
        await(rung);
        return super.rung();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
