// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import dk.stigen.api.settings.Localized;
import dk.stigen.persistence.municipality.Area;
import dk.stigen.persistence.municipality.AreaRepository;
import dk.stigen.persistence.municipality.Boundary;
import dk.stigen.persistence.municipality.Department;
import dk.stigen.persistence.municipality.DepartmentRepository;
import dk.stigen.persistence.municipality.Topic;
import dk.stigen.persistence.municipality.TopicRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;

/** The departments, topics and areas of the demo municipality Fjordby. */
@ApplicationScoped
public class DemoRegisters {

    @Inject
    DepartmentRepository departments;

    @Inject
    TopicRepository topics;

    @Inject
    AreaRepository areas;

    /** Fills each register that is empty. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void fill() {
        if (departments.all().isEmpty()) {
            fillDepartments();
        }
        if (topics.all().isEmpty()) {
            fillTopics();
        }
        if (areas.all().isEmpty()) {
            fillAreas();
        }
    }

    private void fillDepartments() {
        department("Børn og Unge", "Children and Young People", "boern-og-unge", Optional.empty());
        department("Kultur og Fritid", "Culture and Leisure", "kultur", Optional.empty());
        department("Social og Sundhed", "Social Services and Health", "sundhed", Optional.empty());
        Department works = department(
                "Teknik og Miljø", "Technical Services and Environment", "teknik-og-miljoe", Optional.empty());
        department("Vej og Park", "Roads and Parks", "vej-og-park", Optional.of(works.id()));
    }

    private Department department(String danish, String english, String mailbox, Optional<Long> parent) {
        Department department = new Department(new Localized(danish, english));
        department.revise(parent, mailbox + "@fjordby.example");
        return departments.add(department);
    }

    private void fillTopics() {
        topic("Skole og dagtilbud", "Schools and childcare", 10);
        topic("Trafik og veje", "Traffic and roads", 20);
        topic("Natur og klima", "Nature and climate", 30);
        topic("Kultur og idræt", "Culture and sports", 40);
        topic("Ældre og omsorg", "Older people and care", 50);
        topic("Byudvikling og bolig", "Urban development and housing", 60);
    }

    private void topic(String danish, String english, int position) {
        Topic topic = new Topic(new Localized(danish, english));
        topic.move(position);
        topics.add(topic);
    }

    private void fillAreas() {
        area("Fjordby Midtby", "Fjordby Town Centre", 10.08, 55.98);
        area("Havnen", "The Harbour", 10.12, 55.98);
        area("Nørreskov", "Nørreskov", 10.08, 56.02);
        area("Sønderstrand", "Sønderstrand", 10.12, 55.94);
    }

    /** An area of some four by two kilometres. */
    private void area(String danish, String english, double west, double south) {
        Area area = new Area(new Localized(danish, english));
        area.bound(Optional.of(new Boundary(String.format(
                Locale.ROOT,
                "{\"type\":\"Polygon\",\"coordinates\":[[[%1$.2f,%2$.2f],[%3$.2f,%2$.2f],[%3$.2f,%4$.2f],[%1$.2f,%4$.2f],[%1$.2f,%2$.2f]]]}",
                west,
                south,
                west + 0.04,
                south + 0.04))));
        areas.add(area);
    }
}
