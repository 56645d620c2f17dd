// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import dk.stigen.browser.Visitor;

/** What an official has set up before a test begins. */
final class SetUp {

    private SetUp() {}

    /** Makes an initiative with an activity for proposals to read, so that no other test is offered it, and returns its number. */
    static String activity(Visitor official) {
        String title = "Forløb " + System.nanoTime();
        official.open(OfficeFormPage.class, "/initiative")
                .write("title", title)
                .choose("status", "PUBLISHED")
                .save();
        String initiative = official.page()
                .locator("section.st-office:has(h2:text-is('" + title + "')) a[href*='/office/activity/new/']")
                .getAttribute("href")
                .replaceAll(".*/", "");
        return official.open(OfficeFormPage.class, "/activity/new/" + initiative)
                .choose("plugin", "crowdsourcing")
                .write("title", "Aktivitet " + title)
                .choose("access", "READ_ONLY")
                .save()
                .number();
    }

    /** Opens or closes the activity for everybody. */
    static void access(Visitor official, String activity, String access) {
        official.open(OfficeFormPage.class, "/activity/" + activity)
                .choose("access", access)
                .save();
    }
}
