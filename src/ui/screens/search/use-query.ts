import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { paths } from '../routes';

/** Browsers allow no more than some hundred changes of the address in half a minute. */
const PAUSE = 300;

const readQueryOf = (search: string): string => new URLSearchParams(search).get('q') ?? '';

/**
 * What the learner types, kept in the address when typing pauses and when the field is left: so the way back leads to the results. An
 * address that changes otherwise, as by the link in the header, wins.
 */
export function useQuery() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const [query, setQuery] = useState(() => readQueryOf(search));
  const kept = useRef(query);
  const shownAt = useRef('');
  useEffect(() => {
    shownAt.current = location.hash;
  }, [search]);

  useEffect(() => {
    const given = readQueryOf(search);
    if (given === kept.current) return;
    kept.current = given;
    setQuery(given);
  }, [search]);

  const keep = () => {
    // Whoever has gone elsewhere is not taken back, though the router has not got there yet.
    if (query === kept.current || location.hash !== shownAt.current) return;
    kept.current = query;
    void navigate(query === '' ? paths.search : paths.results(query), { replace: true });
  };
  useEffect(() => {
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  });
  return { query, setQuery, keep };
}
