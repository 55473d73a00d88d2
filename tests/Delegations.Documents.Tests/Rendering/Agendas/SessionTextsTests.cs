using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas;

public sealed class SessionTextsTests
{
    private static readonly Session Welcome = Samples.Session("Welcome", new LocalDate(2025, 11, 3), "09:00", "10:00");
    private static readonly AgendaSettings French = Samples.Settings(Audience.Public) with { Language = Language.French };

    [Fact]
    public void A_text_that_the_file_gives_in_the_language_is_shown()
    {
        var title = TitleOf(Welcome with { Wordings = [new Wording(Language.French) { Title = "Accueil" }] }, French);

        Assert.Equal(new AgendaText("Accueil"), title);
    }

    [Fact]
    public void What_nobody_translated_is_shown_as_it_is_and_says_its_language()
    {
        Assert.Equal(new AgendaText("Welcome", "", Language.English), TitleOf(Welcome, French));
    }

    [Fact]
    public void A_translation_holds_for_the_text_wherever_it_stands_and_for_its_own_session_first()
    {
        var other = Samples.Session("Welcome", new LocalDate(2025, 11, 4), "09:00", "10:00") with { Id = SessionId.Derive("other") };
        var translations = new Translations(
        [
            new TranslatedText(other.Id, Language.French, "Welcome", "Bienvenue"),
            new TranslatedText(Welcome.Id, Language.French, "Welcome", "Accueil"),
        ]);
        var settings = French with { Translations = translations };

        var third = Welcome with { Id = SessionId.Derive("third"), Date = new LocalDate(2025, 11, 5) };
        var shown = Agenda.From(Samples.Itinerary(Welcome, other, third), settings).Dated.Select(session => session.Title.Main);

        Assert.Equal(["Accueil", "Bienvenue", "Bienvenue"], shown);
    }

    [Fact]
    public void The_words_of_a_session_that_its_reader_must_not_see_are_not_lent_to_another()
    {
        var secret = Welcome with { Id = SessionId.Derive("secret"), Audience = Audience.Internal };
        var settings = French with { Translations = new Translations([new TranslatedText(secret.Id, Language.French, "Welcome", "Accueil du ministre")]) };

        var agenda = Agenda.From(Samples.Itinerary(Welcome, secret), settings);

        Assert.Equal("Welcome", Assert.Single(agenda.Dated).Title.Main);
    }

    [Fact]
    public void A_translation_of_a_text_that_was_changed_since_stands_for_nothing()
    {
        var settings = French with { Translations = new Translations([new TranslatedText(Welcome.Id, Language.French, "Welcome", "Accueil")]) };

        Assert.Equal("Welcome and tour", TitleOf(Welcome with { Title = "Welcome and tour" }, settings).Main);
    }

    [Fact]
    public void Two_languages_stand_side_by_side_where_they_differ()
    {
        var session = Welcome with { Wordings = [new Wording(Language.French) { Title = "Accueil" }], Notes = "Badge" };
        var settings = Samples.Settings(Audience.Public) with { Beside = Language.French };

        var shown = Agenda.From(Samples.Itinerary(session), settings).Dated.Single();

        Assert.Equal(new AgendaText("Welcome", "Accueil"), shown.Title);
        Assert.Equal(new AgendaText("Badge"), shown.Notes);
    }

    [Fact]
    public void A_text_that_stands_in_the_second_language_alone_is_not_lost()
    {
        var session = Welcome with { Wordings = [new Wording(Language.Russian) { Notes = "Пропуск" }] };

        var shown = Agenda.From(Samples.Itinerary(session), Samples.Settings(Audience.Public) with { Beside = Language.Russian }).Dated.Single();

        Assert.Equal("Пропуск", shown.Notes.Main);
    }

    [Fact]
    public void Names_that_must_not_be_told_are_taken_out_of_translations_too()
    {
        var session = Welcome with { Wordings = [new Wording(Language.French) { Title = "Accueil par Eva Müller" }] };
        var person = Samples.Person("Eva Müller", mayBeNamed: false) with { Function = "Directrice" };

        Assert.Equal("Accueil par Directrice", TitleOf(session, Samples.Settings(Audience.Public, person) with { Language = Language.French }).Main);
    }

    private static AgendaText TitleOf(Session session, AgendaSettings settings) => Agenda.From(Samples.Itinerary(session), settings).Dated.Single().Title;
}
