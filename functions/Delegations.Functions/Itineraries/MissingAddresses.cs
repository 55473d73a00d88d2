using Delegations.Model;

namespace Delegations.Itineraries;

/// <summary>Speakers and hosts whom nobody can write to: the first thing a coordinator needs to know.</summary>
internal static class MissingAddresses
{
    public const string Code = "person.no-address";

    /// <summary>One finding per person, at the first place that names them.</summary>
    public static IReadOnlyList<Finding> Of(Itinerary itinerary, PeopleDirectory directory, Language language)
    {
        var mentions = from session in itinerary.Sessions
                       where session is { Cancelled: false, Audience: <= Audience.Host }
                       from mention in session.Hosts.Concat(session.Speakers)
                       let person = directory.Resolve(mention)
                       where person.Email is null
                       select (person, session.Origin);
        return
        [
            .. mentions.DistinctBy(pair => pair.person.Id).Select(pair => new Finding(
                Code, Severity.Warning, pair.Origin, Sentence(pair.person, language))),
        ];
    }

    private static string Sentence(Person person, Language language)
    {
        var name = person.Organisation is { Length: > 0 } organisation ? $"{person.Name} ({organisation})" : person.Name;
        return language.Say(
            en: $"There is no mail address for {name}. Add a line to the people list, or tell them otherwise.",
            fr: $"Il n’y a pas d’adresse électronique pour {name}. Ajoutez une ligne à la liste des personnes, ou prévenez autrement.",
            nl: $"Er is geen mailadres voor {name}. Voeg een regel toe aan de personenlijst, of verwittig op een andere manier.",
            de: $"Für {name} gibt es keine Mailadresse. Ergänzen Sie die Personenliste, oder geben Sie auf anderem Weg Bescheid.");
    }
}
