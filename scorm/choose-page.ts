import type { PackageOptions } from '../src/content/package-options';
import { locatePage } from '../src/content/pages';
import { findProfile } from './profiles/find-profile';

/** The page of a build that a package takes as its `index.html`: in its default language, with the home that fits its modules. */
export const choosePage = ({
  profile,
  languages,
  modules,
}: Pick<PackageOptions, 'profile' | 'languages' | 'modules'>): string =>
  locatePage({ policy: findProfile(profile).policy, language: languages[0] ?? '', modules });
