// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.api.place.Point;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.Scene;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an initiative is about and where: {@code /office/scene/<initiative>}. */
@Named
@ViewScoped
public class ScenePage extends WizardForm {

    private static final long serialVersionUID = 1;
    private static final Pattern KLE = Pattern.compile("[0-9]{2}(\\.[0-9]{2}){0,2}");

    @Inject
    RegisterNames registers;

    private List<String> topics = new ArrayList<>();
    private @Nullable Long area;
    private @Nullable String place;
    private @Nullable String point;
    private @Nullable String kle;
    private @Nullable Long chosenKle;

    @Override
    void show(Initiative initiative) {
        Scene scene = initiative.scene();
        topics = scene.topics().stream().map(String::valueOf).collect(Collectors.toCollection(ArrayList::new));
        area = scene.area().orElse(null);
        place = scene.place();
        point = scene.point()
                .map(found -> new Point(found.latitude(), found.longitude()).text())
                .orElse(null);
        chosenKle = scene.kle().orElse(null);
        kle = scene.kle()
                .flatMap(registers::kleName)
                .map(name -> name.split(" ")[0])
                .orElse(null);
    }

    @Override
    public WizardStep getStep() {
        return WizardStep.WHERE;
    }

    /** Stores it and leads to the next step. */
    public void save() {
        Optional<Scene.Point> onTheMap = Optional.ofNullable(point).flatMap(ScenePage::point);
        if (point != null && onTheMap.isEmpty()) {
            refuse("point", "initiative.point.fault");
        }
        Optional<Long> code = Optional.ofNullable(kle)
                .map(String::strip)
                .filter(number -> KLE.matcher(number).matches())
                .flatMap(number -> registers.kle(number, Optional.ofNullable(chosenKle)));
        if (kle != null && code.isEmpty()) {
            refuse("kle", "initiative.kle.fault");
        }
        if ((point != null && onTheMap.isEmpty()) || (kle != null && code.isEmpty())) {
            return;
        }
        Scene scene = new Scene(
                topics.stream().map(Long::valueOf).collect(Collectors.toSet()),
                code,
                Optional.ofNullable(area),
                PlainText.typed(place).value(),
                onTheMap);
        goOn(write.place(initiative(), getVersion(), scene, official()));
    }

    /** Returns the point of two numbers as maps write them, the latitude first. */
    static Optional<Scene.Point> point(String text) {
        return Point.typed(text).map(point -> new Scene.Point(point.latitude(), point.longitude()));
    }

    private static void refuse(String field, String key) {
        Faults.say(field, Texts.INITIATIVE, key);
    }

    public List<RegisterNames.Choice> getAllTopics() {
        return registers.topics(topics.stream().map(Long::valueOf).toList());
    }

    public List<RegisterNames.Choice> getAreas() {
        return registers.areas(area == null ? Set.of() : Set.of(area));
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }

    public @Nullable Long getArea() {
        return area;
    }

    public void setArea(@Nullable Long area) {
        this.area = area;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getPoint() {
        return point;
    }

    public void setPoint(@Nullable String point) {
        this.point = point;
    }

    public @Nullable String getKle() {
        return kle;
    }

    public void setKle(@Nullable String kle) {
        this.kle = kle;
    }
}
