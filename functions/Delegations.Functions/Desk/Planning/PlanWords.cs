using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Words;
using Delegations.Invitations;
using Delegations.Model;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Desk.Planning;

/// <summary>A plan's lines and figures in the coordinator's language.</summary>
internal static class PlanWords
{
    public static string Of(AgendaState state, Language language) => state is AgendaState.Preliminary
        ? language.Say(en: "preliminary", fr: "provisoire", nl: "voorlopig", de: "vorläufig")
        : language.Say(en: "final", fr: "définitif", nl: "definitief", de: "endgültig");

    public static string Of(Inviting inviting, Language language) => inviting switch
    {
        Inviting.Nobody => language.Say(en: "nobody", fr: "personne", nl: "niemand", de: "niemand"),
        Inviting.Hosts => language.Say(en: "hosts", fr: "les hôtes", nl: "gastheren", de: "Gastgeber"),
        _ => language.Say(en: "hosts and speakers", fr: "les hôtes et les intervenants", nl: "gastheren en sprekers", de: "Gastgeber und Redner"),
    };

    public static string Of(InvitationRole role, Language language) => role is InvitationRole.Host
        ? language.Say(en: "host", fr: "hôte", nl: "gastheer", de: "Gastgeber")
        : language.Say(en: "speaker", fr: "intervenant", nl: "spreker", de: "Redner");

    /// <summary>How many mails, to how many people.</summary>
    public static string Figures(int mails, int people, Language language) => mails is 0
        ? language.Say(en: "no mail", fr: "aucun courriel", nl: "geen mail", de: "keine Mail")
        : $"{Mails(mails, language)} {language.Say(en: "to", fr: "à", nl: "aan", de: "an")} {People(people, language)}";

    public static string Mails(int mails, Language language) => mails is 1
        ? language.Say(en: "1 mail", fr: "1 courriel", nl: "1 mail", de: "1 Mail")
        : language.Say(en: $"{mails} mails", fr: $"{mails} courriels", nl: $"{mails} mails", de: $"{mails} Mails");

    /// <summary>How many mails, in as few words as a button has.</summary>
    public static string Figure(int mails, Language language) => mails is 0 ? Figures(0, 0, language) : Mails(mails, language);

    private static string People(int people, Language language) => people is 1
        ? language.Say(en: "1 person", fr: "1 personne", nl: "1 persoon", de: "1 Person")
        : language.Say(en: $"{people} people", fr: $"{people} personnes", nl: $"{people} personen", de: $"{people} Personen");

    /// <summary>Why somebody is to be invited.</summary>
    public static string WhyCreated(Language language) => language.Say(
        en: "has no entry yet", fr: "n’a pas encore de rendez-vous", nl: "heeft nog geen afspraak", de: "hat noch keinen Termin");

    /// <summary>Why somebody is told of a change.</summary>
    public static string WhyUpdated(bool asksAgain, Language language) => asksAgain
        ? language.Say(
            en: "the time, the place or the state changes", fr: "l’horaire, le lieu ou l’état change",
            nl: "tijd, plaats of status wijzigt", de: "Zeit, Ort oder Stand ändert sich")
        : language.Say(
            en: "a room, a title or a text changes", fr: "une salle, un titre ou un texte change",
            nl: "een zaal, titel of tekst wijzigt", de: "ein Raum, ein Titel oder ein Text ändert sich");

    /// <summary>Why an entry is taken away.</summary>
    /// <param name="inviting">Whom the plan invites, where it is fewer than before; else null.</param>
    public static string WhyCancelled(Inviting? inviting, Language language) => inviting switch
    {
        Inviting.Nobody => language.Say(en: "nobody is to be invited any more", fr: "plus personne n’est à inviter", nl: "niemand is nog uit te nodigen", de: "niemand soll mehr eingeladen sein"),
        Inviting.Hosts => language.Say(en: "only hosts are to be invited", fr: "seuls les hôtes sont à inviter", nl: "alleen gastheren zijn uit te nodigen", de: "nur Gastgeber sollen eingeladen sein"),
        _ => language.Say(
            en: "the programme has them here no more", fr: "le programme ne les prévoit plus ici",
            nl: "het programma voorziet hen hier niet meer", de: "das Programm sieht sie hier nicht mehr vor"),
    };

    /// <summary>Why somebody is told nothing now, and until when.</summary>
    public static string WhyHeld(HeldBack held, Visit visit, Language language)
    {
        var why = DeskWords.Held(held, language);
        return held.Until is { } until
            ? $"{why}, {language.Say(en: "from", fr: "à partir du", nl: "vanaf", de: "ab")} {Moment(until, visit, language)}"
            : why;
    }

    /// <summary>What would be told.</summary>
    public static string WouldBe(PlanLine line, Language language) =>
        line.Was is null ? DeskWords.Created(language) : line.Now is null ? DeskWords.Cancelled(language) : DeskWords.Updated(line.AsksAgain, language);

    /// <summary>A wish in a word.</summary>
    public static string Of(HoldKind? kind, Language language) => kind switch
    {
        HoldKind.Excluded => language.Say(en: "leave out", fr: "laisser de côté", nl: "overslaan", de: "auslassen"),
        HoldKind.ByPhone => language.Say(en: "by phone", fr: "par téléphone", nl: "telefonisch", de: "telefonisch"),
        HoldKind.Delayed => language.Say(en: "later", fr: "plus tard", nl: "later", de: "später"),
        _ => language.Say(en: "with this plan", fr: "avec ce plan", nl: "met dit plan", de: "mit diesem Plan"),
    };

    /// <summary>Day and hour on the visit's clock.</summary>
    public static string Moment(Instant at, Visit visit, Language language)
    {
        var local = at.InZone(visit.TimeZone).LocalDateTime;
        return $"{DateWords.ShortDay(local.Date, language)} {local.Year}, {DateWords.Time(local.TimeOfDay)}";
    }

    /// <summary>Words that stand in a sentence elsewhere, at the beginning of one.</summary>
    public static string Heading(string words, Language language) => words.Length is 0 ? words : char.ToUpper(words[0], language.Culture) + words[1..];
}
