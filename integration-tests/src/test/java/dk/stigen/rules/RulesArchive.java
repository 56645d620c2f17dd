// SPDX-License-Identifier: MPL-2.0
package dk.stigen.rules;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/** The plugin as a JAR. */
public final class RulesArchive {

    private static final String DESCRIPTOR = """
            id=rules
            name=Regler
            version=1
            apiLevel=1
            step=panels
            """;

    private RulesArchive() {}

    public static JavaArchive create() {
        return ShrinkWrap.create(JavaArchive.class, "ladder-rules.jar")
                .addClasses(RulesPlugin.class, Rules.class, RulesActions.class, RulesVote.class)
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsManifestResource(new StringAsset(DESCRIPTOR), "ladder-plugin.properties")
                .addAsManifestResource("rules/vote.xhtml", "resources/ladder/rules/vote.xhtml")
                .addAsManifestResource("rules/strict.xhtml", "resources/ladder/rules/strict.xhtml")
                .addAsResource("rules/messages_da.properties", "messages/rules_da.properties")
                .addAsResource("rules/messages_en.properties", "messages/rules_en.properties");
    }
}
