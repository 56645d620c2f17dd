// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import dk.stigen.browser.Visitor;

/** What an official has set up before a test begins. */
final class SetUp {

    private SetUp() {}

    /** Makes an activity for proposals to read, so that no other test is offered it, and returns its number. */
    static String activity(Visitor official) {
        return official.open(OfficeFormPage.class, "/activity/new/" + initiative(official))
                .choose("plugin", "crowdsourcing")
                .write("title", "Aktivitet " + System.nanoTime())
                .choose("access", "READ_ONLY")
                .save()
                .number();
    }

    /** Returns the number of the initiative that the demo data publish. */
    static String initiative(Visitor official) {
        official.open(OfficeFormPage.class, "/activities?words=fjordby+finder");
        return official.page()
                .locator("section.st-office a[href*='/office/activity/new/']")
                .first()
                .getAttribute("href")
                .replaceAll(".*/", "");
    }

    /** Opens or closes the activity for everybody. */
    static void access(Visitor official, String activity, String access) {
        official.open(OfficeFormPage.class, "/activity/" + activity)
                .choose("access", access)
                .save();
    }
}
