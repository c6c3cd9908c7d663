import { applicantCases } from './applicant';
import { partnerCases } from './partner';
import { personCases } from './person';
import { tableCases } from './table';

export const allCases = [...tableCases, ...applicantCases, ...personCases, ...partnerCases];
