// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.contribution;

import org.apiguardian.api.API;

/** What the portal does with the contributions of a type that asks for it. */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public enum Service {
    /**
     * People comment on them: the tag {@code l:comments} shows it, the officials set who may and under which rules in each activity, and the
     * plugin's {@code PermissionContribution}, which it needs then, is asked too, for the action {@code <plugin>.comment}.
     */
    COMMENTS,

    /**
     * People put files to them: the tag {@code l:files} takes them in the form in which one is made and {@code l:attachments} shows them, the
     * officials set who may and under which rules in each activity, and the plugin's {@code PermissionContribution}, which it needs then, is
     * asked too, for the action {@code <plugin>.attach}.
     */
    ATTACHMENTS,

    /**
     * People support them, each once, and take it back: the tag {@code l:supports} shows how many do and has the button, the officials set who may,
     * the goal and whether the count is shown in each activity, and the plugin's {@code PermissionContribution}, which it needs then, is asked
     * too, for the action {@code <plugin>.support}. What the support means for one of them is said by the plugin's
     * {@link dk.stigen.spi.support.SupportContribution}, if it has one.
     */
    SUPPORTS
}
