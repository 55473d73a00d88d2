using System.Text;
using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>What the keys of mappings mean. Programmers abbreviate and mix languages where coordinators write headings, so keys have words of their own.</summary>
internal sealed class TreeKeys
{
    private static readonly Dictionary<string, Field> Extra = Index(
    [
        (Field.Start, "starttime, start datetime, start date time, startdatetime, date time, datetime, time from, from time, begin time, begin at, slot start, time slot, timeslot, timespan, time range, hour, clock, hora, horas, horario, hora inicio, hora de inicio, inicio, ora, orario, inizio, ora inizio, heure debut, uhrzeit, timing, schedule time"),
        (Field.End, "endtime, end datetime, end date time, enddatetime, time to, to time, time until, end at, slot end, hora fin, hora de fin, hora fim, fim, fine, ora fine, termino, heure fin"),
        (Field.Date, "date readable, date label, day label, date text, date string, date display, display date, day date, day name, day ex, full date, weekday, day of week, dia, fecha, giorno, data, dia texto, dia semana, jour semaine, wochentag, fecha inicio, fecha de inicio, data inicio, data inizio, datum von, dates, calendar day, calendar date, event day, event date, conference day, data evento, fecha evento"),
        (Field.Duration, "durata, duracion, duracao, duration minutes, duration in minutes, length minutes, mins"),
        (Field.Zone, "time zone name, timezone name, zona horaria, fuso orario, fuso horario"),
        (Field.Place, "luogo, lugar, ubicacion, sede, onde, vname, venue name, main venue, location name, place name, localizacao"),
        (Field.Room, "aula, sala, stanza, room name, stage"),
        (Field.Address, "indirizzo, direccion, endereco, full address"),
        (Field.Speaker, "speaker names, author, authors, autor, autores, autori, auteur, auteurs, relatore, relatori, ponente, ponentes, palestrante, palestrantes, orador, oradores, panellists, panelist, panel members, lecturer, lecturers, instructor, instructors, facilitator, facilitators, persons, person, artist, artists, performer, performers, by, presented by, moderador, moderatore, coordina, introduce, discussant, discussants, trainer, teacher, keynote speaker, invited speaker, contributors, presentadores, presentador, participants, participantes, participante, partecipanti, convidado, convidados, convidada, invitado, invitados, ospite, ospiti, expositor, expositores, disertante, disertantes, conferencista, conferencistas"),
        (Field.Organisation, "enterprise, empresa, azienda, ente, university, speaker company, speaker affiliation"),
        (Field.SpeakerFunction, "position, role, job, cargo, ruolo, qualifica, speaker title, speaker role"),
        (Field.Description, "about, body, content, excerpt, long description, short description, subtitle, sub title, sottotitolo, sous titre, subtitulo, untertitel, ondertitel, info, information, desc, descripcion, descricao, descrizione, resumen, resumo, more, text, blurb, untertitel"),
        (Field.Category, "format, tipo, submission type, session type, talk type, tipologia"),
        (Field.Reference, "guid, uuid"),
        (Field.Language, "content locale, idioma, lingua"),
    ]);

    private static readonly string[] TitleWords =
    [
        "title, titolo, titulo, titre, titel, session title, talk title, event title, presentation title, title text",
        "name, nome, nombre, nom, naam, bezeichnung, event name, session name, talk name, actividad, atividade, attivita, activity, evento, intitule, objet, subject, betreff, onderwerp, programmpunkt, label, heading, headline, what, topic, tema, event, session, talk, item, presentation, program, programme, programma, programa, slot title, activite, aktivitat, activiteit, agenda item",
        "summary, text, desc, descr, description, descrizione, descripcion, descricao, beschreibung, beschrijving, details, info, content",
    ];

    private static readonly Dictionary<string, int> Titles = TitleWords
        .SelectMany((words, rank) => words.Split(", ").Select(word => (word, rank)))
        .ToDictionary(pair => pair.word, pair => pair.rank, StringComparer.Ordinal);

    private static readonly HashSet<string> Rooms = Set("room, rooms, stage, stages, venue, venues, location, locations, hall, halls, sala, salas, aula, aule, sale, salle, salles, raume, raum, zalen, track, tracks, stream, streams");
    private static readonly HashSet<string> Sessions = Set("session, sessions, talk, talks, event, events, item, items, presentation, presentations, activity, activities, schedule, program, programme, programa, programma, agenda, slot, slots, time slots, timeslots, blocks, entries, eventi, eventos, evento, attivita, actividades, atividades, sessioni, sesiones, list, workshops, lectures, stops, itinerary, timetable, children, contributions, submission, submissions");
    private static readonly HashSet<string> Beside = Set("speakers list, sponsors, sponsor, partners, faq, faqs, organizers, organisers, organizer, team, committee, committees, tags, links, attachments, resources, answers, question answers, images, image, photos, photo, picture, urls, social, socials, social links, menu, nav, navigation, buttons, materials, slides, videos, recordings, recording, waypoints, categories, category items, tickets, prizes, papers, references, testimonials, gallery, downloads, stats, coordinates, feedback, persons list, hotels, logos, settings, features");
    private static readonly HashSet<string> Heads = Set("conference, event, evento, meta, metadata, info, config, visit, general, details, congress, about, header, trip");

    // What pages need and people don't: nobody would look for it in an itinerary.
    private static readonly HashSet<string> Technical = Set("url, uri, slug, link, href, image, img, photo, icon, color, colour, class, css, style, logo, avatar, feedback url, origin url, video, video url, website, sort, order, index, version, generator, base url, schema, feedback, created, updated, modified, type, timeslot duration, days count, acronym, is service session, is plenum session, is informed, is confirmed, live url, recording url, room id, site url, maps url, image url, ticket url, zoom, hide details, optout, do not record, recording license, guid, permalink, layout, draft, anchor, width, height, rowspan, colspan");

    private readonly Dictionary<string, (Field? Field, string Words)> known = new(StringComparer.Ordinal);

    /// <summary>What a member says of a session, or null.</summary>
    public Field? FieldOf(string key) => Look(key).Field;

    /// <summary>The key's words: <c>startTime</c> and <c>start_time</c> are both <c>start time</c>.</summary>
    public string WordsOf(string key) => Look(key).Words;

    /// <summary>How likely a member is the title: 0 surely, 1 if nothing better is there, 2 a description; null where it is none.</summary>
    public int? TitleRank(string key) => Titles.TryGetValue(WordsOf(key), out var rank) ? rank : null;

    public bool IsPeople(string key) => FieldOf(key) is Field.Speaker or Field.Host or Field.HostOrganisation;

    public bool IsRooms(string key) => Rooms.Contains(WordsOf(key));

    public bool IsSessions(string key) => Sessions.Contains(WordsOf(key));

    /// <summary>Whether lists under the key stand beside the sessions of a site: sponsors, links, questions.</summary>
    public bool IsBeside(string key) => Beside.Contains(WordsOf(key)) || IsPeople(key);

    public bool IsTechnical(string key) => Technical.Contains(WordsOf(key));

    public bool IsHead(string key) => Heads.Contains(WordsOf(key));

    /// <summary>The key with blanks between its words.</summary>
    public static string Split(string key)
    {
        var split = new StringBuilder(key.Length + 4);
        for (var i = 0; i < key.Length; i++)
        {
            if (i > 0 && char.IsUpper(key[i]) && (char.IsLower(key[i - 1]) || char.IsAsciiDigit(key[i - 1])))
            {
                split.Append(' ');
            }

            split.Append(key[i] is '_' or '-' ? ' ' : key[i]);
        }

        return split.ToString();
    }

    private (Field? Field, string Words) Look(string key)
    {
        if (!known.TryGetValue(key, out var found))
        {
            var words = Words.Key(Split(key));
            known[key] = found = (Find(key, words), words);
        }

        return found;
    }

    private static Field? Find(string key, string words) =>
        Extra.TryGetValue(words, out var field) ? field
        : HeadingTable.Find(words) is { IsExact: true } split ? split.Field
        : HeadingTable.Find(key) is { IsExact: true } whole ? whole.Field : null;

    private static HashSet<string> Set(string words) => new(words.Split(", "), StringComparer.Ordinal);

    private static Dictionary<string, Field> Index((Field Field, string Words)[] rows)
    {
        var index = new Dictionary<string, Field>(StringComparer.Ordinal);
        foreach (var (field, words) in rows)
        {
            foreach (var word in words.Split(", "))
            {
                index.TryAdd(word, field);
            }
        }

        return index;
    }
}
